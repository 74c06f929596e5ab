package import GRDB
import Store
package import Values

/// A time for which no children may be placed with a group, a provider or a service, and who
/// decided so.
package struct Standing: Sendable, Hashable, FetchableRecord {
  package let number: Int
  package let group: Int?
  package let provider: Int?
  package let urn: String?
  package let status: StandingsInForce.Status
  /// A code of `Contracts/Register/standing-reasons.yaml`.
  package let reason: String
  package let decisionReference: String
  package let decidedBy: String
  package let approvedBy: String
  package let range: DayRange
  /// When it must be looked at again.
  package let reviewDay: Day?
  /// Why and by whom it was ended.
  package let lift: Lift?

  /// The end of a standing.
  package struct Lift: Sendable, Hashable {
    package let reason: String
    package let decisionReference: String
    package let decidedBy: String
    package let approvedBy: String
  }

  package init(row: Row) throws {
    number = row["number"]
    group = row["providerGroup"]
    provider = row["provider"]
    urn = row["urn"]
    status = StandingsInForce.Status(rawValue: row["status"]) ?? .suspended
    reason = row["reason"]
    decisionReference = row["decisionReference"]
    decidedBy = row["decidedBy"]
    approvedBy = row["approvedBy"]
    range = try row.dayRange()
    reviewDay = row["reviewDay"]
    lift = Lift(row: row)
  }
}

extension Standing.Lift {
  init?(row: Row) {
    guard let decidedBy = row["liftDecidedBy"] as String? else { return nil }
    self.decidedBy = decidedBy
    reason = row["liftReason"] ?? ""
    decisionReference = row["liftDecisionReference"] ?? ""
    approvedBy = row["liftApprovedBy"] ?? ""
  }
}
