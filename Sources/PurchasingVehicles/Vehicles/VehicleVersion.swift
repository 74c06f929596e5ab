package import GRDB
import Store
package import Values

/// From when until when a vehicle's definition read the same.
package struct VehicleVersion: Hashable, Sendable, FetchableRecord {
  package let from: Day
  package let until: Day?
  /// The moment it was loaded, as the database writes it.
  package let recordedAt: String

  package init(row: Row) {
    from = row["fromDay"]
    until = row["untilDay"]
    recordedAt = row["recordedAt"]
  }
}
