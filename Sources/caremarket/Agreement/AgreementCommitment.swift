import ArgumentParser
import Definitions
import PlacementAgreements
import Store
import Values

struct AgreementCommitment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commitment",
    abstract: "Sum up what the agreements cost in a financial year.",
    discussion: """
      A weekly line of a fee costs its days times the weekly amount, divided by seven, rounded once \
      for the line and the year to the nearest penny. A day in an absence costs the share that is \
      still paid, discounts that are claimed are taken off, and what is paid once counts on its day. \
      What is actual runs through the day; the forecast is the rest of the year, until a notice or a \
      planned end that lies ahead. Drafts are left out. An agreement counts under each budget code \
      or funder that it has in the year.

      Example: caremarket agreement commitment --year 2026-27 --by provider
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var year: YearOption
  @OptionGroup var breakdown: BreakdownOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let day = try day.day()
    let terms = try contracts.folder(database).costTerms(of: year.year)
    let commitment = try database.open().read { db in
      try Commitment(of: year.year, by: breakdown.by, asAt: day, terms, db)
    }
    let table = commitment.table
    try output.print(table, nested: commitment.json(rows: table))
  }
}

extension Commitment {
  fileprivate var table: OutputTable {
    OutputTable(
      rows,
      columns: [
        breakdown.column(\.key),
        .number("agreements", "No.") { $0.agreements },
        .decimal("weeks", "Weeks") { Weeks.of(days: $0.days) }.ifRoom,
        .money("actual", "Actual") { $0.actual }.summed,
        .money("forecast", "Forecast") { $0.forecast }.summed,
        .money("total", "Total") { $0.total }.summed,
      ],
      whenEmpty: "No agreement cost anything in \(year).", closing: closing)
  }

  private var closing: String {
    let left = drafts > 0 ? " Left out: \(drafts.counted("draft"))." : ""
    return "Together \(total.inWords) in \(year), actual through \(asAt.inWords).\(left)"
  }

  fileprivate func json(rows table: OutputTable) -> JSONValue {
    [
      "year": .text(year.description), "by": .text(breakdown.rawValue),
      "rows": JSONValue(table), "total": .text(total.description),
    ]
  }
}
