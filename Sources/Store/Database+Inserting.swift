package import GRDB

/// A column and what a new row holds in it.
package typealias ColumnValue = (column: String, value: (any DatabaseValueConvertible)?)

extension Database {
  /// Adds a row to a table.
  package func insert(into table: String, _ values: [ColumnValue]) throws {
    try insert(values.map(\.value), by: Insertion(into: table, values.map(\.column)))
  }
}
