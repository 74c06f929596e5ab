package import GRDB
import GRDBSQLite
package import Values

/// Days are kept as texts such as 2026-04-01, which sort as days do.
extension Day: DatabaseValueConvertible, StatementColumnConvertible {
  package var databaseValue: DatabaseValue { description.databaseValue }

  package static func fromDatabaseValue(_ value: DatabaseValue) -> Day? {
    String.fromDatabaseValue(value).flatMap { Day($0) }
  }

  /// Reads a day straight from SQLite's bytes, because listings read thousands of them.
  package init?(sqliteStatement: SQLiteStatement, index: CInt) {
    guard let text = sqlite3_column_text(sqliteStatement, index) else { return nil }
    let count = Int(sqlite3_column_bytes(sqliteStatement, index))
    self.init(iso: UnsafeBufferPointer(start: text, count: count))
  }
}
