package import GRDB
import PurchasingVehicles
package import Values

/// Which children of the council live in a service: the one place that visits ask.
package enum PlacedChildren {
  /// Returns the council's references of the children placed with a service on a day.
  ///
  /// Assumption: placements are known from call-offs. Where agreements are kept, they are to be asked
  /// here.
  package static func references(
    at urn: String, on day: Day, _ db: Database
  ) throws -> [String] {
    try CallOffQueries.childReferences(at: urn, on: day, db)
  }
}
