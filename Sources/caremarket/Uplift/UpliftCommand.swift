import ArgumentParser

struct UpliftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uplift",
    abstract: "Change the fees of a year by the council's policy: plan, approve, apply.",
    discussion: """
      Policies are files in Contracts/Uplifts. The way of a plan: 'plan' makes it, 'submit' hands it \
      over, somebody else approves it, 'apply' changes the fees, 'arrears' says what is owed for the \
      days before, 'payments' and 'letters' tell the payments system and the providers, and 'reverse' \
      puts the former fees back.

      Example: caremarket uplift explain --policy westmarch-2026-27 --weekly-fee 5480.00 \
      --service-type "Children's home" --route spot --agreed 2024-04-01
      """,
    subcommands: [
      UpliftAllowances.self, UpliftApply.self, UpliftApprove.self, UpliftArrearsCommand.self,
      UpliftErosion.self, UpliftExplain.self, UpliftLetters.self, UpliftList.self,
      UpliftPayments.self, UpliftPlanCommand.self, UpliftPolicyCommand.self, UpliftReject.self,
      UpliftRequestCommand.self, UpliftReverse.self, UpliftShow.self, UpliftSubmit.self,
    ]
  )
}
