import ArgumentParser
import PurchasingVehicles

struct AdmissionLift: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lift",
    abstract: "End a suspension or a bar.",
    discussion: """
      Two people must agree. Everything is then as it was before the suspension or bar.

      Example: caremarket admission lift P12 --lot core --reason review-passed \
      --decision-reference 'PB 21/2026' --decided-by 'Ines Thistleward' \
      --approved-by 'Dario Ormsgate'
      """
  )

  @OptionGroup var admission: AdmissionOptions
  @OptionGroup var approval: ApprovalOption

  func run() throws {
    let decided = try admission.decide(.lift, verb: "Lifted what was decided of") {
      $0.approvedBy = approval.approvedBy
    }
    try StandardOutput.say(decided.sentence)
  }
}
