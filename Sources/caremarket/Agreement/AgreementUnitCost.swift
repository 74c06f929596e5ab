import ArgumentParser
import Definitions
import PlacementAgreements
import Store
import Values

struct AgreementUnitCost: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unit-cost",
    abstract: "Show what a week of each kind of placement costs, in-house and bought.",
    discussion: """
      The unit cost is all that a kind of placement costs in the year over its weeks: the fees, less \
      discounts, and the overheads of the year from Contracts/Agreements/overheads.yaml, in-house \
      those of the council's own services, else those of buying. A kind without overheads has no unit \
      cost. For a year that is under way the fees are those committed.

      Example: caremarket agreement unit-cost --year 2026-27
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var year: YearOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let day = try day.day()
    let folder = try contracts.folder(database)
    let (terms, overheads) = (try folder.costTerms(of: year.year), try folder.overheads())
    let costs = try database.open().read { db in
      try UnitCosts(of: year.year, asAt: day, terms, overheads, db)
    }
    let table = costs.table(overheads.file)
    try output.print(table, nested: costs.json(rows: table))
  }
}

extension UnitCosts {
  fileprivate func table(_ file: String) -> OutputTable {
    OutputTable(
      rows,
      columns: [
        .text("type", "Type") { $0.type }.wrapping,
        .code("supply", "Supply") { $0.supply.rawValue },
        .number("agreements", "No.") { $0.agreements },
        .decimal("weeks", "Weeks") { Weeks.of(days: $0.days) },
        .money("fees", "Fees") { $0.fees }.ifRoom,
        .money("overheads", "Overheads") { $0.overheads }.ifRoom,
        .money("weeklyFees", "Fees a week") { $0.weeklyFees },
        .money("unitCost", "Unit cost") { $0.weekly },
      ],
      whenEmpty: "No agreement cost anything in \(year).", closing: closing(file))
  }

  private func closing(_ file: String) -> String? {
    let without = Set(rows.filter { $0.overheads == nil }.map(\.type)).sorted()
    guard !without.isEmpty else { return nil }
    return "No overheads of \(year) for: \(without.joined(separator: ", ")). Add them to \(file)."
  }

  fileprivate func json(rows table: OutputTable) -> JSONValue {
    ["year": .text(year.description), "rows": JSONValue(table)]
  }
}
