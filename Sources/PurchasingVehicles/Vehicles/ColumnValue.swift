import GRDB

/// A column and what a new row holds in it.
typealias ColumnValue = (column: String, value: (any DatabaseValueConvertible)?)

/// Adds a row to a table.
func insert(_ table: String, _ values: [ColumnValue], _ db: Database) throws {
  let columns = values.map(\.column).joined(separator: ", ")
  let marks = values.map { _ in "?" }.joined(separator: ", ")
  try db.cachedStatement(sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))")
    .execute(arguments: StatementArguments(values.map(\.value)))
}

extension Array {
  /// The elements with their positions, counted from 1.
  var numbered: [(position: Int, element: Element)] {
    enumerated().map { ($0.offset + 1, $0.element) }
  }
}
