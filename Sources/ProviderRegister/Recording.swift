package import GRDB
package import Store
import Values

/// Who records something, and when: what rows say that keep a decision.
package struct Recording: Sendable, Hashable {
  package let user: String
  /// The moment, as the database writes it.
  package let at: String

  /// Makes the recording of a command's change.
  package init(_ change: Change) {
    user = change.user
    at = change.moment.description
  }

  /// Makes the recording of an import that is under way.
  package init(batch: Int, _ db: Database) throws {
    let row = try Row.fetchOne(
      db, sql: "SELECT recordedBy, recordedAt FROM importBatch WHERE number = ?",
      arguments: [batch])
    user = row?["recordedBy"] ?? ""
    at = row?["recordedAt"] ?? ""
  }
}
