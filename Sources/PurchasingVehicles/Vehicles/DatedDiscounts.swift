package import GRDB
import Store
package import Values

/// The discounts of a vehicle, and the days on which its definition had them so.
package struct DatedDiscounts: Hashable, Sendable {
  package let range: DayRange
  package let discounts: Discounts

  package init(range: DayRange, discounts: Discounts) {
    self.range = range
    self.discounts = discounts
  }
}

extension VehicleQueries {
  /// Returns the discounts of every vehicle that has some, by the vehicle's number, earliest first.
  package static func discounts(_ db: Database) throws -> [Int: [DatedDiscounts]] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM vehicleRecord WHERE supersededAt IS NULL AND discountStacking IS NOT NULL
        ORDER BY vehicle, fromDay
        """
    ).reduce(into: [:]) { dated, row in
      guard let discounts = try Discounts(row, db) else { return }
      dated[row["vehicle"], default: []].append(
        DatedDiscounts(range: try row.dayRange(), discounts: discounts))
    }
  }
}
