import GRDB
import Values

/// The table `careLeaver` while what returns say of young people who have left care goes into it.
struct CareLeaverTable {
  private static let insertion = BulkInsertion(
    table: "careLeaver",
    columns: [
      "child", "year", "batch", "birthMonth", "inTouch", "activity", "accommodation",
    ])

  let batch: Int

  /// Stores the care leavers of returns; of one who stands in a return twice the last row counts.
  func insert(_ returns: [YearlyReturn], _ numbers: [Int], _ db: Database) throws {
    for yearly in returns {
      let last = Dictionary(yearly.careLeavers.map { ($0.child, $0) }) { $1 }
      let rows = last.values.map { (number: numbers[Int($0.child)], leaver: $0) }
        .sorted { $0.number < $1.number }
      try CareLeaverTable.insertion.insert(rows: rows.count, db) { row, bound in
        bind(rows[row].leaver, rows[row].number, yearly.year, &bound)
      }
    }
  }

  private func bind(
    _ leaver: ReturnedCareLeaver, _ number: Int, _ year: FinancialYear,
    _ bound: inout BoundColumns
  ) {
    bound.bind(number)
    bound.bind(year.startYear + 1)
    bound.bind(batch)
    bound.bind(Month(containing: leaver.birth))
    bound.bind(leaver.inTouch)
    bound.bind(leaver.activity)
    bound.bind(leaver.accommodation)
  }
}
