package import GRDB

/// A column and what a new row holds in it.
package typealias ColumnValue = (column: String, value: (any DatabaseValueConvertible)?)

extension Database {
  /// Adds a row to a table.
  package func insert(into table: String, _ values: [ColumnValue]) throws {
    let columns = values.map(\.column).joined(separator: ", ")
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    try cachedStatement(sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))")
      .execute(arguments: StatementArguments(values.map(\.value)))
  }
}
