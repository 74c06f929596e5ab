import ArgumentParser
import Definitions
import PurchasingVehicles
import Values

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

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var subject: AdmissionSubjectOptions
  @OptionGroup var decision: AdmissionDecisionOptions
  @OptionGroup var approval: ApprovalOption
  @OptionGroup var from: FromOption

  func run() throws {
    let day = try from.day()
    let reasons = try contracts.folder(database).admissionReasons()
    let taking = AdmissionTaking(
      database: database, user: user, subject: subject, step: .lift, day: day)
    let outcome = try taking.decide(decision, reasons: reasons) {
      $0.approvedBy = approval.approvedBy
    }
    try StandardOutput.say(outcome.sentence("Lifted what was decided of", from: day))
  }
}
