package import GRDB
package import Values

/// What is asked of the lots.
package enum LotQueries {
  /// Returns the lots of all vehicles that are known on a day, vehicle by vehicle.
  package static func lots(on day: Day, _ db: Database) throws -> [Lot] {
    try VehicleQueries.vehicles(on: day, db).flatMap(\.lots)
  }

  /// Returns the lot that a person names as `VEHICLE/LOT`, or by its own name where only one vehicle
  /// has a lot of that name; throws `UnknownLot`.
  package static func lot(_ written: String, on day: Day, _ db: Database) throws -> Lot {
    let all = try lots(on: day, db)
    let found = all.filter { $0.reference == written || $0.definition.name == written }
    if found.count == 1 { return found[0] }
    throw UnknownLot(
      written: written, candidates: (found.isEmpty ? all : found).map(\.reference),
      isAmbiguous: !found.isEmpty)
  }
}
