package import GRDB
import Store
package import Values

/// What is asked of the vehicles.
package enum VehicleQueries {
  /// Returns the vehicles that are known on a day, in the order of their names.
  package static func vehicles(on day: Day, _ db: Database) throws -> [Vehicle] {
    try Row.fetchAll(db, sql: "\(select) ORDER BY vehicle.name", arguments: ["day": day])
      .map { try Vehicle(record: $0, db) }
  }

  /// Returns the vehicle of a name as it is known on a day; throws `UnknownVehicle`.
  package static func vehicle(_ name: String, on day: Day, _ db: Database) throws -> Vehicle {
    let row = try Row.fetchOne(
      db, sql: "\(select) AND vehicle.name = :name", arguments: ["day": day, "name": name])
    guard let row else {
      throw UnknownVehicle(written: name, known: try names(db), day: day)
    }
    return try Vehicle(record: row, db)
  }

  /// Returns the names of the discounts that each vehicle, by its number, ever gave.
  package static func discountNames(_ db: Database) throws -> [Int: [String]] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT vehicle, vehicleDiscount.name AS discount FROM vehicleDiscount
        JOIN vehicleRecord ON vehicleRecord.number = vehicleDiscount.record
        ORDER BY vehicle, vehicleDiscount.name
        """
    ).reduce(into: [:]) { $0[$1["vehicle"], default: []].append($1["discount"]) }
  }

  /// Returns the names of all vehicles that were ever loaded.
  package static func names(_ db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "SELECT name FROM vehicle ORDER BY name")
  }

  /// Returns the first day on which a vehicle is known, or `nil` where none of the name is.
  static func firstDay(ofVehicle name: String, _ db: Database) throws -> Day? {
    try Day.fetchOne(
      db,
      sql: """
        SELECT min(fromDay) FROM vehicleRecord
        JOIN vehicle ON vehicle.number = vehicleRecord.vehicle
        WHERE name = ? AND supersededAt IS NULL
        """,
      arguments: [name])
  }

  /// Returns the extensions of a vehicle that were used, in their order.
  static func extensionUses(of vehicle: Int, _ db: Database) throws -> [ExtensionUse] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM vehicleExtensionUse WHERE vehicle = ? ORDER BY position",
      arguments: [vehicle]
    ).map {
      ExtensionUse(
        months: $0["months"], decidedOn: $0["decidedOn"],
        decisionReference: $0["decisionReference"], decidedBy: $0["decidedBy"])
    }
  }

  /// Returns the days from which each version of a definition held, and until when, earliest first.
  package static func versions(of vehicle: Int, _ db: Database) throws -> [VehicleVersion] {
    try VehicleVersion.fetchAll(
      db,
      sql: """
        SELECT fromDay, untilDay, recordedAt FROM vehicleRecord
        WHERE vehicle = ? AND supersededAt IS NULL ORDER BY fromDay
        """,
      arguments: [vehicle])
  }

  /// Returns the first day after each lot's vehicle, by the lot's number, with every extension used.
  ///
  /// The end is the one that the newest definition has.
  static func lotEnds(_ db: Database) throws -> [Int: Day] {
    let months = try Row.fetchAll(
      db, sql: "SELECT vehicle, sum(months) AS months FROM vehicleExtensionUse GROUP BY vehicle"
    ).reduce(into: [Int: Int]()) { $0[$1["vehicle"]] = $1["months"] }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT lot.number, vehicleRecord.vehicle, termUntilDay FROM vehicleRecord
        JOIN lot ON lot.vehicle = vehicleRecord.vehicle
        WHERE supersededAt IS NULL AND untilDay IS NULL
        """
    ).reduce(into: [:]) { ends, row in
      let until: Day = row["termUntilDay"]
      ends[row["number"]] = until.adding(monthsOfRange: months[row["vehicle"]] ?? 0)
    }
  }

  private static let select = """
    SELECT vehicleRecord.*, vehicle.name AS name FROM vehicleRecord
    JOIN vehicle ON vehicle.number = vehicleRecord.vehicle
    WHERE vehicleRecord.supersededAt IS NULL AND \(InForce.sql("vehicleRecord"))
    """
}
