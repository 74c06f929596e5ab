import GRDB
import Values

extension VehicleQueries {
  /// Returns the vehicle of a lot as it is known on a day; throws `UnknownVehicle`.
  static func vehicle(ofLot lot: Int, on day: Day, _ db: Database) throws -> Vehicle {
    let name = try String.fetchOne(
      db,
      sql: """
        SELECT vehicle.name FROM lot JOIN vehicle ON vehicle.number = lot.vehicle
        WHERE lot.number = ?
        """,
      arguments: [lot])
    return try vehicle(name ?? "", on: day, db)
  }
}
