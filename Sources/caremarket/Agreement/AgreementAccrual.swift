import ArgumentParser
import Definitions
import PlacementAgreements
import Store
import Values

struct AgreementAccrual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accrual",
    abstract: "Sum up what the agreements cost in one month.",
    discussion: """
      A month costs what the financial year has cost through its last day, less what it had cost the \
      day before its first. So the twelve months add up to 'caremarket agreement commitment', line by \
      line and to the penny, and a month differs from its own days by a penny a line at most. It does \
      not look at what was invoiced: 'caremarket agreement reconcile' does.

      Example: caremarket agreement accrual --month 2026-09 --by budgetCode
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption

  @Option(
    help: ArgumentHelp("The month, as in 2026-09.", valueName: "month"),
    transform: Month.init(argument:))
  var month: Month

  @OptionGroup var breakdown: BreakdownOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let day = try day.day()
    let year = FinancialYear(containing: month.firstDay)
    let terms = try contracts.folder(database).costTerms(of: year)
    let accrual = try database.open().read { db in
      try Accrual(of: month, by: breakdown.by, asAt: day, terms, db)
    }
    let table = accrual.table
    try output.print(table, nested: accrual.json(rows: table))
  }
}

extension Accrual {
  fileprivate var table: OutputTable {
    OutputTable(
      rows,
      columns: [
        breakdown.column(\.key),
        .number("agreements", "No.") { $0.agreements },
        .decimal("weeks", "Weeks") { Weeks.of(days: $0.days) }.ifRoom,
        .money("accrual", "Accrual") { $0.cost }.summed,
        .money("yearToDate", "Year to date") { $0.yearToDate }.summed,
      ],
      whenEmpty: "No agreement cost anything from April through \(month.inWords).",
      closing: closing)
  }

  private var closing: String {
    "Together \(total.inWords) in \(month.inWords), \(yearToDate.inWords) in the year to date."
  }

  fileprivate func json(rows table: OutputTable) -> JSONValue {
    [
      "month": .text(month.description), "by": .text(breakdown.rawValue),
      "rows": JSONValue(table), "total": .text(total.description),
      "yearToDate": .text(yearToDate.description),
    ]
  }
}
