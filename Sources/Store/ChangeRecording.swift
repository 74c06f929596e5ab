import CSQLiteSession
import Foundation
package import GRDB

/// Records every row that a transaction inserts, updates or deletes.
///
/// The audit trail and `import undo` both come from it, so no command can forget to write down what
/// it changed. Left out are the audit trail itself, the list of imports, and the bulk tables, whose
/// millions of rows carry the number of their import.
///
/// SQLite's session extension does the recording. It notes each row and looks each up again in the end,
/// which takes as long as changing the rows; so of many rows that are only added, and numbered one after
/// the other, the first and the last are noted, and all are sealed when the transaction is done; and of
/// rows that count no longer, their numbers.
///
/// A class, because the recording grows while functions that know nothing of it change rows; one
/// transaction on one thread uses it.
package final class ChangeRecording: @unchecked Sendable {
  /// The recording of the transaction that runs.
  @TaskLocal private static var current: ChangeRecording?

  private let session: OpaquePointer
  private var added: [AddedRows] = []
  private var superseded: [SupersededRows] = []

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
    guard try !changeset.touches(added, superseded),
      !superseded.contains(where: { $0.touches(added) })
    else {
      throw DatabaseError(
        message: "rows that were changed together were changed again in the same transaction")
    }
    return try RecordedChanges(changeset, adding: added, superseding: superseded, db)
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
  /// Carries out the adding of rows to a table that numbers them one after the other, and whose triggers
  /// write nothing; the rows may not be changed again in the same transaction.
  package static func adding(
    to table: String, _ db: Database, _ insert: () throws -> Void
  ) throws {
    guard let current else { return try insert() }
    try current.add(to: table, db, insert)
  }

  private func add(to table: String, _ db: Database, _ insert: () throws -> Void) throws {
    let last =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT max(rowid) FROM \(table)")) ?? 0
    let before = db.totalChangesCount
    try unrecorded(insert)
    let count = db.totalChangesCount - before
    guard count > 0 else { return }
    let rows = AddedRows(table: table, numbers: last + 1...last + count)
    guard try rows.areLast(db) else {
      throw DatabaseError(message: "rows were not numbered one after the other")
    }
    note(rows)
  }

  private func unrecorded<Result>(_ body: () throws -> Result) rethrows -> Result {
    sqlite3session_enable(session, 0)
    defer { sqlite3session_enable(session, 1) }
    return try body()
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

extension ChangeRecording {
  /// Lets rows of a table count no longer, those of a condition that still do, from a moment on.
  ///
  /// The table has a column `supersededAt`, and its triggers write nothing; the rows may not be changed
  /// again in the same transaction.
  package static func supersede(
    in table: String, where condition: String, at moment: String, _ db: Database,
    _ arguments: StatementArguments = StatementArguments()
  ) throws {
    let change = {
      try SupersededRows(in: table, where: condition, at: moment, db, arguments)
    }
    guard let current else { return _ = try change() }
    let rows = try current.unrecorded(change)
    if !rows.numbers.isEmpty { current.superseded.append(rows) }
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
