import Foundation
package import GRDB
import Values

/// The council's database: one SQLite file, in which every change leaves an audit entry.
package struct Store: Sendable {
  /// The file's path.
  package let path: String
  let queue: DatabaseQueue

  init(path: String, queue: DatabaseQueue) {
    self.path = path
    self.queue = queue
  }
}

extension Store {
  /// A change of more rows than this stands in the audit trail as numbers of rows and a seal.
  static let rowsInFull = 200

  /// Reads what is there, as it stood at one moment.
  package func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try StoreError.translating(path) { try queue.read(body) }
  }

  /// Makes a change in one transaction that also adds its audit entry.
  ///
  /// The change and the entry are kept together or not at all. Nothing is added where nothing
  /// changed. Throws `StoreError`, or whatever the body throws.
  package func change<Result>(
    _ change: Change, _ body: (Database) throws -> Result
  ) throws -> Result {
    try StoreError.translating(path) {
      try queue.write { db in
        let (result, changes) = try ChangeRecording.during(db) { try body(db) }
        let counts = try changes.counts()
        guard !counts.isEmpty else { return result }
        let isShort = counts.reduce(0) { $0 + $1.rows } <= Store.rowsInFull
        let json =
          try isShort ? changes.rows(db).auditJSON : changes.auditSummary(counts)
        try AuditTrail.append(change, json, db)
        return result
      }
    }
  }

  /// Makes a change to see what it would do, and takes it back.
  package func rehearse<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try StoreError.translating(path) {
      try queue.writeWithoutTransaction { db in
        try db.beginTransaction(.immediate)
        defer { try? db.rollback() }
        return try body(db)
      }
    }
  }
}
