import ArgumentParser
import Demand
import Foundation
import Geography
import Store
import Values

struct DemandPlacements: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "placements",
    abstract: "Count a year's placements, weeks of care or children, by any two headings.",
    discussion: """
      A placement counts under the child's age on its first day in the year, a day in care under the \
      age on that day; the day on which a placement ended is not a day in care. A change of legal \
      status alone begins no placement. A child of whom the return of another year is not there may \
      be missing: see 'caremarket import history'.

      Example: caremarket demand placements --year 2025-26 --measure weeks \
      --categories bromley --age-bands 0-4,5-9,10-12,13-15,16+
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var demand: DemandOptions
  @OptionGroup var year: ReturnYearOption
  @OptionGroup var filter: DemandFilterOption
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("What to count: placements, weeks or children.", valueName: "what"))
  var measure: DemandTable.Measure = .placements

  @Option(help: ArgumentHelp("The headings of the rows.", valueName: "heading"))
  var rows: DemandDimension = .category

  @Option(help: ArgumentHelp("The headings of the columns.", valueName: "heading"))
  var columns: DemandDimension = .age

  func run() throws {
    let (words, year) = (try demand.words(database), try year.financialYear())
    let table = try database.open().read { db in
      let headings = words.headings(council: try Council.fetch(db).authority.code)
      let making = DemandTableMaking(
        year: year, rows: rows, columns: columns, headings,
        try filter.filter(headings), words.rules)
      let scope: CareScope = measure == .weeks ? .within(year.range) : .lookedAfter(year.range)
      return making.table(measure, of: try CareHistory(db, scope))
    }
    try output.print(OutputTable(table, rows: rows, year, words.rules.rounding))
  }
}

extension OutputTable {
  fileprivate init(
    _ table: DemandTable, rows: DemandDimension, _ year: FinancialYear, _ rounding: Rounding
  ) {
    let lines = table.rows.indices.filter { table.rowTotals[$0] > 0 }
    let columns = table.columns.indices.map { column in
      TableColumn<Int?>.number(
        table.columns[column].asKey, table.columns[column]
      ) { row in
        table.shown(
          row.map { table.cells[$0][column] } ?? table.columnTotals[column], rounding)
      }
    }
    let heading = TableColumn<Int?>.text(rows.rawValue, rows.words) { row in
      row.map { table.rows[$0] } ?? "Total"
    }
    let total = TableColumn<Int?>.number("total", "Total") { row in
      table.shown(row.map { table.rowTotals[$0] } ?? table.total, rounding)
    }
    self.init(
      table.total > 0 ? lines.map(Optional.some) + [nil] : [],
      columns: [heading] + columns + [total],
      whenEmpty: "Nobody was looked after in \(year), as far as the returns say.",
      closing: table.note)
  }
}

extension DemandTable.Measure: ExpressibleByArgument {}
extension DemandDimension: ExpressibleByArgument {}

extension DemandDimension {
  /// The heading of the column that names its headings.
  var words: String {
    switch self {
    case .category: "Placement"
    case .group: "Group"
    case .placement: "Code"
    case .provider: "Provider"
    case .area: "Area"
    case .age: "Age"
    case .sex: "Sex"
    case .ethnicity: "Ethnic group"
    case .need: "Need"
    case .legalStatus: "Legal status"
    case .unaccompanied: "Unaccompanied"
    }
  }
}

extension String {
  /// A heading as a key for machines, in lowerCamelCase: `age0To4` for "0-4" or `careOrders`.
  fileprivate var asKey: String {
    let written = replacingOccurrences(of: "+", with: " and over")
      .replacingOccurrences(of: "-", with: first?.isNumber == true ? " to " : " ")
    let words = written.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    let key = words.enumerated().map { $0.offset == 0 ? $0.element : $0.element.capitalized }
      .joined()
    return key.first?.isNumber == true ? "age\(key)" : key
  }

}
