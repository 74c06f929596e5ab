import ArgumentParser
import FeeUplifts
import Store
import Values

struct UpliftRequestSummary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Set what providers asked for in a year against what they were granted.",
    discussion: """
      A request for all that a provider has counts for each of its agreements in force on the day on \
      which it came, at the fee of that day, but for those with a request of their own. What is granted \
      is a share of the fees that are decided.

      Example: caremarket uplift request summary --year 2026-27 --by type
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var year: YearOption
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Sum up by provider or type (default: provider).", valueName: "what"))
  var by = RequestSummary.Breakdown.provider

  func run() throws {
    let fees = try database.open().read { try AskedFee.all(of: year.year, $0) }
    let summary = RequestSummary(fees, by: by)
    try output.print(
      OutputTable(
        summary.rows,
        columns: [
          .text(by.rawValue, by.heading) { $0.key ?? "No fee in force" },
          .number("requests", "No.") { $0.requests },
          .number("decided", "Decided") { $0.decided },
          .money("weeklyFees", "Fees a week") { $0.fees }.ifRoom.summed,
          .money("asked", "Asked") { $0.asked }.summed,
          .money("granted", "Granted") { $0.granted }.summed,
          .decimal("askedPercent", "Asked, %") { $0.askedShare?.percent(decimals: 2) },
          .decimal("grantedPercent", "Granted, %") { $0.grantedShare?.percent(decimals: 2) },
        ],
        whenEmpty: "No provider asked for anything in \(year.year).",
        closing: """
          Asked: \(summary.asked.inWords) a week; granted: \(summary.granted.inWords).
          """))
  }
}

extension RequestSummary.Breakdown: ExpressibleByArgument {}

extension RequestSummary.Breakdown {
  fileprivate var heading: String {
    switch self {
    case .provider: "Provider"
    case .type: "Type"
    }
  }
}
