import ArgumentParser
import PurchasingVehicles
import Store
import Values

struct ReferralList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the referrals of a time, and how they were answered.",
    discussion: """
      Times are in hours with one decimal, a half rounded up. The rate without an offer is of the \
      referrals that are closed.

      Example: caremarket referral list --from 2026-04-01 --through 2026-06-30
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var period: PeriodOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Only those that are still open.")
  var open = false

  func run() throws {
    let measures = try database.open().read { db in
      try ReferralMeasures(from: period.from, through: period.through, db)
    }
    let lines = measures.lines.filter { !open || $0.referral.isOpen }
    try output.print(
      OutputTable(
        lines, columns: ReferralList.columns,
        whenEmpty: "No such referral was opened from \(period.inWords).",
        closing: ReferralList.closing(measures)))
  }

  private static var columns: [TableColumn<ReferralMeasures.Line>] {
    [
      .text("referral", "No.") { $0.referral.reference }.whole,
      .text("child", "Child") { $0.referral.childReference },
      .text("band", "Band") { $0.band },
      .day("opened", "Opened") { $0.referral.opened.day },
      .number("offers", "Offers") { $0.offers },
      .decimal("hoursToFirstOffer", "Hours to first") {
        $0.tenthsOfHoursToFirstOffer.map(ExactDecimal.init(tenths:))
      },
      .code("outcome", "Outcome") { $0.referral.outcome?.rawValue ?? "open" },
      .day("closed", "Closed") { $0.referral.closed?.day }.ifRoom,
    ]
  }

  private static func closing(_ measures: ReferralMeasures) -> String {
    let offers = measures.tenthsOfOffersPerReferral.map(ExactDecimal.init(tenths:))
    let hours = measures.medianTenthsOfHours.map(ExactDecimal.init(tenths:))
    return """
      \(measures.lines.count.counted("referral")), \(offers?.description ?? "no") offers each, \
      \(hours.map { "a median of \($0) hours to the first" } ?? "none answered"). Closed without an \
      offer: \(measures.withoutOffer.inWords).
      """
  }
}

extension ExactDecimal {
  /// A number of tenths.
  init(tenths: Int) {
    self.init(coefficient: Int64(tenths), scale: 1)
  }
}
