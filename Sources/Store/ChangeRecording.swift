import CSQLiteSession
import Foundation
import GRDB

/// Records every row that a transaction inserts, updates or deletes, by SQLite's session extension.
///
/// The audit trail and `import undo` both come from it, so no command can forget to write down what
/// it changed. Left out are the audit trail itself, the list of imports, and the bulk tables, whose
/// millions of rows carry the number of their import.
struct ChangeRecording {
  private let session: OpaquePointer

  /// Runs a function and returns what it changed along with its result.
  static func during<Result>(
    _ db: Database, _ body: () throws -> Result
  ) throws -> (Result, Changeset) {
    let recording = try ChangeRecording(db)
    defer { sqlite3session_delete(recording.session) }
    return (try body(), try recording.changeset())
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

  private func changeset() throws -> Changeset {
    var size: Int32 = 0
    var bytes: UnsafeMutableRawPointer?
    let result = sqlite3session_changeset(session, &size, &bytes)
    defer { sqlite3_free(bytes) }
    guard result == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: result)) }
    return Changeset(bytes: UnsafeRawBufferPointer(start: bytes, count: Int(size)))
  }
}

/// Asked anew for each row of a table that is left out, so it makes no texts.
private let isRecorded: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Int32 =
  { _, name in
    guard let name else { return 1 }
    return unrecorded.contains { strcmp(name, $0.utf8Start) == 0 } ? 0 : 1
  }

private let unrecorded: [StaticString] =
  BulkTable.all + ["lookedAfterChild", "auditEntry", "importBatch", "importChangeset"]
