import ArgumentParser
import PurchasingVehicles

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

  @OptionGroup var admission: AdmissionOptions
  @OptionGroup var approval: ApprovalOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let decided = try admission.decide(.bar, verb: "Barred") {
      $0.approvedBy = approval.approvedBy
    }
    try output.print(RecordView(decided.outcome, title: decided.sentence))
  }
}
