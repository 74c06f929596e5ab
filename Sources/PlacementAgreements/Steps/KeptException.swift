import GRDB
import Store
package import Values

/// A decision of two people to place although a rule said no, as it was kept.
package struct KeptException: Hashable, Sendable {
  package let rule: PlacingException.Rule
  package let reason: String
  package let decisionReference: String
  package let day: Day
  package let decidedBy: String
  package let approvedBy: String
}

extension KeptException {
  /// Returns the exceptions of an agreement, in the order in which they were recorded.
  static func all(of agreement: Int, _ db: Database) throws -> [KeptException] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM agreementException WHERE agreement = ? ORDER BY number",
      arguments: [agreement]
    ).map { row in
      KeptException(
        rule: try row.code("overriddenRule"), reason: row["reason"],
        decisionReference: row["decisionReference"], day: row["day"],
        decidedBy: row["decidedBy"], approvedBy: row["approvedBy"])
    }
  }
}
