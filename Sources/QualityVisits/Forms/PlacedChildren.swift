package import GRDB
import PlacementAgreements
import PurchasingVehicles
package import Values

/// Which children of the council live in a service: the one place that visits ask.
package enum PlacedChildren {
  /// Returns the council's references of the children placed with a service on a day.
  package static func references(
    at urn: String, on day: Day, _ db: Database
  ) throws -> [String] {
    try references(ServicePlacements(on: day, db), on: day, db)[urn] ?? []
  }

  /// Returns the references of all children placed on a day, by the services' URNs.
  ///
  /// Assumption: a council that has agreements in force has them for all placements; only where there
  /// is none do the call-offs say who lives where.
  static func references(
    _ agreed: ServicePlacements, on day: Day, _ db: Database
  ) throws -> [String: [String]] {
    try agreed.children.isEmpty
      ? CallOffQueries.childReferences(on: day, db) : agreed.children
  }
}
