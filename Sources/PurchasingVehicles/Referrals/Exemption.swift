package import GRDB
import Store
import Values

/// A rule that two people set aside for an award.
package struct Exemption: Hashable, Sendable, FetchableRecord {
  /// As in `standing`.
  package let rule: String
  package let reason: String
  package let decisionReference: String
  package let decidedBy: String
  package let approvedBy: String

  package init(row: Row) {
    rule = row["overriddenRule"]
    reason = row["reason"]
    decisionReference = row["decisionReference"]
    decidedBy = row["decidedBy"]
    approvedBy = row["approvedBy"]
  }
}
