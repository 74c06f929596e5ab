import ArgumentParser

struct AdmissionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "admission",
    abstract: "Keep who stands on the lots of vehicles.",
    discussion: """
      A provider, one service or a whole group applies, is evaluated and accredited or rejected; it \
      may be suspended, barred, lifted and withdrawn. Every step stays on record, so that who stood \
      where can be asked of any day.

      Example: caremarket admission list --lot westmarch-fostering/core --as-at 2026-06-30
      """,
    subcommands: [
      AdmissionAccredit.self, AdmissionApply.self, AdmissionBar.self, AdmissionEvaluate.self,
      AdmissionLift.self, AdmissionList.self, AdmissionReject.self, AdmissionSuspend.self,
      AdmissionWithdraw.self,
    ]
  )
}
