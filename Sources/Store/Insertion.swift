import Foundation
package import GRDB
import GRDBSQLite

/// How rows are added to a table: a statement whose text is made once, where many rows are added.
package struct Insertion: Sendable {
  let columns: Int
  /// The statement that adds one row.
  let sql: String
  private let marks: String

  package init(into table: String, _ columns: [String]) {
    self.columns = columns.count
    marks = "(\(columns.map { _ in "?" }.joined(separator: ", ")))"
    sql = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES \(marks)"
  }

  /// Returns the statement that adds several rows.
  func statement(rows: Int) -> String {
    sql + String(repeating: ", \(marks)", count: rows - 1)
  }
}

extension Database {
  /// Adds a row whose values stand in the order of the columns.
  package func insert(
    _ values: [(any DatabaseValueConvertible)?], by insertion: Insertion
  ) throws {
    try execute(insertion.sql, values.map { $0?.databaseValue ?? .null }[...])
  }

  /// Carries out an insertion with its values, each row's after the other's.
  func execute(_ sql: String, _ values: ArraySlice<DatabaseValue>) throws {
    let handle = try cachedStatement(sql: sql).sqliteStatement
    defer { sqlite3_reset(handle) }
    for (index, value) in zip(Int32(1)..., values) { value.bind(to: handle, index) }
    guard sqlite3_step(handle) == SQLITE_DONE else {
      throw DatabaseError(resultCode: lastErrorCode, message: lastErrorMessage, sql: sql)
    }
  }
}

extension DatabaseValue {
  /// Binds the value as a parameter of a statement, counted from 1; SQLite keeps a copy.
  fileprivate func bind(to handle: OpaquePointer, _ parameter: Int32) {
    switch storage {
    case .null: sqlite3_bind_null(handle, parameter)
    case .int64(let number): sqlite3_bind_int64(handle, parameter, number)
    case .double(let number): sqlite3_bind_double(handle, parameter, number)
    case .string(var text):
      text.withUTF8 { bytes in
        _ = bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text(handle, parameter, $0.baseAddress, Int32($0.count), copied)
        }
      }
    case .blob(let data):
      data.withUnsafeBytes {
        _ = sqlite3_bind_blob(handle, parameter, $0.baseAddress, Int32($0.count), copied)
      }
    }
  }
}

/// SQLite's mark for a value that it copies: the pointer of all ones.
private var copied: sqlite3_destructor_type {
  unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
