import ArgumentParser
import Definitions
import PurchasingVehicles
import Values

struct AdmissionBar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bar",
    abstract: "Bar somebody from a lot until it is lifted.",
    discussion: """
      Two people must agree. Whoever is barred cannot be accredited, even if they had not applied. \
      What it touches is shown at once.

      Example: caremarket admission bar P12 --lot core --reason mandatory-exclusion \
      --decision-reference 'PB 16/2026' --decided-by 'Ines Thistleward' \
      --approved-by 'Dario Ormsgate'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var subject: AdmissionSubjectOptions
  @OptionGroup var decision: AdmissionDecisionOptions
  @OptionGroup var approval: ApprovalOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var from: FromOption

  func run() throws {
    let day = try from.day()
    let reasons = try contracts.folder(database).admissionReasons()
    let taking = AdmissionTaking(
      database: database, user: user, subject: subject, step: .bar, day: day)
    let outcome = try taking.decide(decision, reasons: reasons) {
      $0.approvedBy = approval.approvedBy
    }
    try output.print(RecordView(outcome, title: outcome.sentence("Barred", from: day)))
  }
}
