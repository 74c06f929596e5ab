import GRDB
import Store
import Values

/// The rows of `careEpisode` that are read for the children who were looked after in a range.
///
/// All rows are looked at once, for their children and days alone; the rows of the children who are
/// wanted are then read whole. What returns brought in one go stands child after child, so that there
/// are long runs of them; otherwise the runs are short, and reading takes longer.
struct WantedRows {
  let runs: [ClosedRange<Int>]
  /// How many rows there are in all of them.
  let count: Int

  init(ofChildrenIn range: DayRange, _ db: Database) throws {
    let rows = try WantedRows.counted(range, db)
    var isWanted = [Bool](repeating: false, count: Int(rows.lazy.map(\.child).max() ?? 0) + 1)
    for row in rows where row.isInRange { isWanted[Int(row.child)] = true }
    runs = WantedRows.runs(of: rows) { isWanted[Int($0.child)] }
    count = rows.count { isWanted[Int($0.child)] }
  }

  private struct CountedRow {
    let number: Int
    let child: Int32
    let isInRange: Bool
  }

  private static func counted(_ range: DayRange, _ db: Database) throws -> [CountedRow] {
    let columns = try ColumnReading(
      """
      SELECT rowid, child, (:until IS NULL OR fromDay < :until)
        AND (untilDay IS NULL OR untilDay >= :from)
      FROM careEpisode WHERE isCounted
      """, db, ["from": range.from, "until": range.until])
    var rows: [CountedRow] = []
    rows.reserveCapacity(try Int.fetchOne(db, sql: "SELECT max(rowid) FROM careEpisode") ?? 0)
    try columns.forEachRow(db) {
      rows.append(
        CountedRow(
          number: columns.number(0), child: Int32(columns.number(1)), isInRange: columns.flag(2)))
    }
    return rows
  }

  /// From a wanted row to the last one before a counted row that is not wanted.
  private static func runs(
    of rows: [CountedRow], _ isWanted: (CountedRow) -> Bool
  ) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    var goesOn = false
    for row in rows {
      defer { goesOn = isWanted(row) }
      guard isWanted(row) else { continue }
      if goesOn, let last = runs.last {
        runs[runs.count - 1] = last.lowerBound...row.number
      } else {
        runs.append(row.number...row.number)
      }
    }
    return runs
  }
}
