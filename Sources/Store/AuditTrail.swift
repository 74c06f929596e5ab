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
  ///
  /// A seal that was noted earlier must be one of the chain's.
  package static func verify(_ db: Database, noted: Seal? = nil) throws -> AuditVerification {
    var result = AuditVerification()
    result.noted = noted.map { AuditVerification.Noted(seal: $0) }
    let entries = try AuditEntry.fetchCursor(db, sql: "SELECT * FROM auditEntry ORDER BY number")
    while let entry = try entries.next() { result.add(entry) }
    let given = try Int.fetchOne(
      db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'auditEntry'")
    result.end(given: given ?? 0)
    return result
  }
}

extension AuditVerification {
  fileprivate mutating func add(_ entry: AuditEntry) {
    let place = Place(file: "audit entry \(entry.number)")
    if entry.number != lastNumber + 1 || entry.previousSeal != lastSeal {
      broken.append(Finding(.error, at: place, Message.before))
    }
    if entry.seal != entry.expectedSeal {
      broken.append(Finding(.error, at: place, Message.altered))
    }
    entries += 1
    (lastNumber, lastSeal) = (entry.number, entry.seal)
    if noted?.seal.description == entry.seal { noted?.entry = entry.number }
  }

  /// Compares the chain's end with the last number that was ever given to an entry.
  fileprivate mutating func end(given: Int) {
    if given > lastNumber {
      let place = Place(file: "audit entry \(lastNumber + 1)")
      broken.append(Finding(.error, at: place, Message.missing(upTo: given)))
    }
    if let noted, noted.entry == nil {
      broken.append(Finding(.error, at: Place(file: "audit trail"), Message.unknownSeal))
    }
  }
}

private enum Message {
  static let before = "An entry before this one was removed, added or exchanged."
  static let altered = "This entry was altered after it was written."
  static let unknownSeal = """
    No entry bears the seal you gave. What was in the trail when it was noted has been removed or \
    altered, or it was noted from another database.
    """

  static func missing(upTo last: Int) -> String {
    "The trail ends before this entry, though entries up to number \(last) were written."
  }
}
