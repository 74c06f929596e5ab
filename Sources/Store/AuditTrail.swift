import Foundation
package import GRDB
import Values

/// The chain of audit entries, each sealed together with the one before it.
package enum AuditTrail {
  /// The seal before the first entry.
  static let beginning = String(repeating: "0", count: 64)

  static func append(
    _ change: Change, _ changes: String, batch: Int? = nil, _ db: Database
  ) throws {
    let last = try Row.fetchOne(
      db, sql: "SELECT number, seal FROM auditEntry ORDER BY number DESC LIMIT 1")
    let number: Int = (last?["number"] ?? 0) + 1
    let previous: String = last?["seal"] ?? beginning
    let parts = [
      previous, String(number), change.moment.description, change.user, change.command,
      batch.map(String.init) ?? "", changes,
    ]
    try db.execute(
      sql: """
        INSERT INTO auditEntry
          (number, recordedAt, recordedBy, command, batch, changes, previousSeal, seal)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number, change.moment.description, change.user, change.command, batch, changes, previous,
        AuditEntry.seal(parts),
      ])
  }

  /// Returns the newest entries, newest first.
  package static func latest(_ count: Int, _ db: Database) throws -> [AuditEntry] {
    try AuditEntry.fetchAll(
      db, sql: "SELECT * FROM auditEntry ORDER BY number DESC LIMIT ?", arguments: [count])
  }

  /// Goes through the whole chain and returns what no longer holds, and the last seal.
  package static func verify(_ db: Database) throws -> AuditVerification {
    var (count, seal) = (0, beginning)
    var broken: [Finding] = []
    let entries = try AuditEntry.fetchCursor(db, sql: "SELECT * FROM auditEntry ORDER BY number")
    while let entry = try entries.next() {
      count += 1
      if let fault = fault(in: entry, number: count, after: seal) { broken.append(fault) }
      seal = entry.seal
    }
    let given = try Int.fetchOne(
      db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'auditEntry'")
    if let given, given > count { broken.append(missing(count + 1, given)) }
    return AuditVerification(entries: count, lastSeal: seal, broken: broken)
  }

  private static func fault(
    in entry: AuditEntry, number: Int, after seal: String
  ) -> Finding? {
    let place = Place(file: "audit entry \(entry.number)")
    if entry.number != number || entry.previousSeal != seal {
      return Finding(.error, at: place, "An entry before this one was removed, added or exchanged.")
    }
    guard entry.seal != entry.expectedSeal else { return nil }
    return Finding(.error, at: place, "This entry was altered after it was written.")
  }

  private static func missing(_ first: Int, _ last: Int) -> Finding {
    Finding(
      .error, at: Place(file: "audit entry \(first)"),
      "The trail ends before this entry, though entries up to number \(last) were written.")
  }
}
