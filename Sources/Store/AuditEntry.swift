import Foundation
package import GRDB

/// One entry of the audit trail: who changed what, when and with which command.
package struct AuditEntry: Sendable, FetchableRecord {
  package let number: Int
  package let recordedAt: String
  package let recordedBy: String
  package let command: String
  package let batch: Int?
  /// The changed rows as JSON: each with its table, key and values before and after; of an import
  /// the number of rows by table and the seal of the whole set of changes.
  package let changes: String
  package let previousSeal: String
  package let seal: String

  package init(row: Row) {
    number = row["number"]
    recordedAt = row["recordedAt"]
    recordedBy = row["recordedBy"]
    command = row["command"]
    batch = row["batch"]
    changes = row["changes"]
    previousSeal = row["previousSeal"]
    seal = row["seal"]
  }

  /// The seal that the entry must have: the hash of all it says and of the seal before it.
  var expectedSeal: String {
    AuditEntry.seal([
      previousSeal, String(number), recordedAt, recordedBy, command,
      batch.map(String.init) ?? "", changes,
    ])
  }

  /// Each part is preceded by its length, so that no two entries have the same bytes.
  static func seal(_ parts: [String]) -> String {
    let text = parts.map { "\($0.utf8.count):\($0)" }.joined(separator: ",")
    return Seal(of: Data(text.utf8)).description
  }
}
