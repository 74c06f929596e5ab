import Foundation
package import GRDB
import GRDBSQLite

/// How rows are added to a table: a statement whose text is made once, where many rows are added.
package struct Insertion: Sendable {
  let table: String
  let columns: Int
  /// The statement that adds one row.
  let sql: String
  private let marks: String

  package init(into table: String, _ columns: [String]) {
    self.table = table
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
  ///
  /// The texts stand in memory of our own while it runs, so that SQLite keeps no copy of each.
  func execute(_ sql: String, _ values: ArraySlice<DatabaseValue>) throws {
    let handle = try cachedStatement(sql: sql).sqliteStatement
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    let result = DatabaseValue.texts(of: values).withUnsafeBufferPointer { texts in
      var rest = texts[...]
      for (index, value) in zip(Int32(1)..., values) { value.bind(to: handle, index, &rest) }
      return sqlite3_step(handle)
    }
    guard result == SQLITE_DONE else {
      throw DatabaseError(resultCode: lastErrorCode, message: lastErrorMessage, sql: sql)
    }
  }
}

extension DatabaseValue {
  /// The bytes of all texts among some values, end to end.
  fileprivate static func texts(of values: ArraySlice<DatabaseValue>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.count * 16)
    for value in values {
      if case .string(let text) = value.storage { bytes.append(contentsOf: text.utf8) }
    }
    return bytes
  }

  /// Binds the value as a parameter of a statement, counted from 1; a text is the next of those that
  /// are left.
  fileprivate func bind(
    to handle: OpaquePointer, _ parameter: Int32, _ rest: inout Slice<UnsafeBufferPointer<UInt8>>
  ) {
    switch storage {
    case .null: sqlite3_bind_null(handle, parameter)
    case .int64(let number): sqlite3_bind_int64(handle, parameter, number)
    case .double(let number): sqlite3_bind_double(handle, parameter, number)
    case .string(let text):
      let bytes = UnsafeBufferPointer(rebasing: rest.prefix(text.utf8.count))
      rest = rest.dropFirst(bytes.count)
      bind(bytes, to: handle, parameter)
    case .blob(let data):
      data.withUnsafeBytes {
        _ = sqlite3_bind_blob(handle, parameter, $0.baseAddress, Int32($0.count), copied)
      }
    }
  }

  /// Binds a text; one without letters has no place in memory, and is a text all the same.
  private func bind(
    _ text: UnsafeBufferPointer<UInt8>, to handle: OpaquePointer, _ parameter: Int32
  ) {
    guard let start = text.baseAddress, !text.isEmpty else {
      sqlite3_bind_text(handle, parameter, "", 0, copied)
      return
    }
    start.withMemoryRebound(to: CChar.self, capacity: text.count) {
      _ = sqlite3_bind_text(handle, parameter, $0, Int32(text.count), nil)
    }
  }
}

/// SQLite's mark for a value that it copies: the pointer of all ones.
private var copied: sqlite3_destructor_type {
  unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
