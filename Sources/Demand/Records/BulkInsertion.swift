import GRDB

/// The adding of many rows to a table, several by one statement, bound straight from memory.
///
/// SQLite makes much anew for each statement, such as a journal to take it back by.
struct BulkInsertion {
  private static let rowsAtOnce = 32

  let table: String
  let columns: [String]

  /// Adds so many rows; the function binds the columns of each in their order.
  func insert(
    rows count: Int, _ db: Database, _ bind: (Int, inout BoundColumns) -> Void
  ) throws {
    let whole = count / BulkInsertion.rowsAtOnce * BulkInsertion.rowsAtOnce
    try insert(0..<whole, atOnce: BulkInsertion.rowsAtOnce, db, bind)
    try insert(whole..<count, atOnce: 1, db, bind)
  }

  private func insert(
    _ rows: Range<Int>, atOnce: Int, _ db: Database, _ bind: (Int, inout BoundColumns) -> Void
  ) throws {
    guard !rows.isEmpty else { return }
    let marks = "(\(columns.map { _ in "?" }.joined(separator: ", ")))"
    let values = Array(repeating: marks, count: atOnce).joined(separator: ", ")
    let statement = try db.makeStatement(
      sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES \(values)")
    var bound = BoundColumns(statement, count: columns.count * atOnce)
    defer { bound.free() }
    for row in rows {
      bind(row, &bound)
      if (row + 1 - rows.lowerBound).isMultiple(of: atOnce) { try bound.store(db) }
    }
  }
}
