import ArgumentParser
import PurchasingVehicles
import Values

struct AdmissionSuspend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suspend",
    abstract: "Stop placing with somebody on a lot, until a review.",
    discussion: """
      Two people must agree, and the review day must be given. A suspension of a group holds for its \
      providers and their services, one of the lot itself for everybody on it. What it touches is \
      shown at once: children placed, weekly cost, lots, and other authorities to be told.

      Example: caremarket admission suspend P12 --lot core --reason safeguarding-concern \
      --decision-reference 'PB 14/2026' --decided-by 'Ines Thistleward' \
      --approved-by 'Dario Ormsgate' --review-day 2026-12-18
      """
  )

  @OptionGroup var admission: AdmissionOptions
  @OptionGroup var approval: ApprovalOption
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("The day on which it must be looked at again.", valueName: "day"),
    transform: Day.init(argument:))
  var reviewDay: Day

  func run() throws {
    let decided = try admission.decide(.suspend, verb: "Suspended") {
      $0.approvedBy = approval.approvedBy
      $0.reviewDay = reviewDay
    }
    try output.print(
      RecordView(decided.outcome, title: decided.sentence, reviewDay: reviewDay))
  }
}
