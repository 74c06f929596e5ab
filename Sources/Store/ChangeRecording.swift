import CSQLiteSession
import Foundation
import GRDB

/// Records every row that a transaction inserts, updates or deletes.
///
/// The audit trail and `import undo` both come from it, so no command can forget to write down what
/// it changed. Left out are the audit trail itself, the list of imports, and the bulk tables, whose
/// millions of rows carry the number of their import.
///
/// SQLite's session extension does the recording. It notes each new row and looks each up again in the
/// end, which takes as long as adding the rows; so of many rows that are only added, and numbered one
/// after the other, the first and the last are noted, and all are sealed when the transaction is done.
///
/// A class, because the recording grows while functions that know nothing of it change rows; one
/// transaction on one thread uses it.
final class ChangeRecording: @unchecked Sendable {
  /// The recording of the transaction that runs.
  @TaskLocal private static var current: ChangeRecording?

  private let session: OpaquePointer
  private var added: [AddedRows] = []

  /// Runs a function and returns what it changed along with its result.
  static func during<Result>(
    _ db: Database, _ body: () throws -> Result
  ) throws -> (Result, RecordedChanges) {
    let recording = try ChangeRecording(db)
    return (try $current.withValue(recording, operation: body), try recording.changes(db))
  }

  private init(_ db: Database) throws {
    var session: OpaquePointer?
    guard sqlite3session_create(db.sqliteConnection, "main", &session) == SQLITE_OK,
      let session
    else { throw DatabaseError(message: "changes cannot be recorded") }
    self.session = session
    sqlite3session_table_filter(session, isRecorded, nil)
    sqlite3session_attach(session, nil)
  }

  deinit { sqlite3session_delete(session) }

  private func changes(_ db: Database) throws -> RecordedChanges {
    let changeset = try changeset()
    guard try added.isEmpty || !changeset.alters(anyOf: added) else {
      throw DatabaseError(
        message: "rows that were added together were changed in the same transaction")
    }
    return try RecordedChanges(changeset, adding: added, db)
  }

  private func changeset() throws -> Changeset {
    var size: Int32 = 0
    var bytes: UnsafeMutableRawPointer?
    let result = sqlite3session_changeset(session, &size, &bytes)
    defer { sqlite3_free(bytes) }
    guard result == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: result)) }
    return Changeset(bytes: UnsafeRawBufferPointer(start: bytes, count: Int(size)))
  }
}

extension ChangeRecording {
  /// Carries out the adding of so many rows to a table that numbers them one after the other, and whose
  /// triggers write nothing; the rows may not be changed again in the same transaction.
  static func adding(
    _ count: Int, to table: String, _ db: Database, _ insert: () throws -> Void
  ) throws {
    guard let current else { return try insert() }
    try current.add(count, to: table, db, insert)
  }

  private func add(
    _ count: Int, to table: String, _ db: Database, _ insert: () throws -> Void
  ) throws {
    let last =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT max(rowid) FROM \(table)")) ?? 0
    sqlite3session_enable(session, 0)
    defer { sqlite3session_enable(session, 1) }
    try insert()
    let rows = AddedRows(table: table, numbers: last + 1...last + count)
    guard try rows.areLast(db) else {
      throw DatabaseError(message: "rows were not numbered one after the other")
    }
    note(rows)
  }

  private func note(_ rows: AddedRows) {
    let before = added.lastIndex { $0.table == rows.table }
    if let before, let joined = added[before].joined(with: rows) {
      added[before] = joined
    } else {
      added.append(rows)
    }
  }
}

extension AddedRows {
  /// Whether they are there, each number of them, and none after them.
  fileprivate func areLast(_ db: Database) throws -> Bool {
    let found = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT count(*), max(rowid) FROM \(table) WHERE rowid >= ?"),
      arguments: [numbers.lowerBound])
    return found?[0] == numbers.count && found?[1] == numbers.upperBound
  }
}

/// Asked anew for each row of a table that is left out, so it makes no texts.
private let isRecorded: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Int32 =
  { _, name in
    guard let name else { return 1 }
    return unrecorded.contains { strcmp(name, $0.utf8Start) == 0 } ? 0 : 1
  }

private let unrecorded: [StaticString] =
  BulkTable.all
  + ["lookedAfterChild", "auditEntry", "importBatch", "importChangeset", "importAddition"]
