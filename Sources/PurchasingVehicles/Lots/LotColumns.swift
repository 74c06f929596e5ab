import GRDB
import Importing
import Values

/// The vehicles and lots that the columns `vehicle` and `lot` of a file name, each as it is on the
/// row's first day.
struct LotColumns {
  private var vehicles: [Day: [String: Vehicle]] = [:]

  /// Returns the lot that a row names, with its vehicle, or `nil` where one is not known, which is
  /// added to the log.
  mutating func lot(
    _ row: ImportedRow, on day: Day, _ db: Database, _ log: inout FindingLog
  ) throws -> (vehicle: Vehicle, lot: Lot)? {
    guard let name = row.text("vehicle") else { return nil }
    let known = try vehicles(on: day, db)
    guard let vehicle = known[name] else {
      log.error(at: row.place("vehicle"), Message.noVehicle(name, day, known.keys.sorted()))
      return nil
    }
    guard let lotName = row.text("lot") else { return nil }
    guard let lot = vehicle.lots.first(where: { $0.definition.name == lotName }) else {
      let names = vehicle.lots.map(\.definition.name)
      log.error(at: row.place("lot"), LotColumns.unknown("lot", lotName, in: name, names))
      return nil
    }
    return (vehicle, lot)
  }

  /// What is said of a name that its owner has not.
  static func unknown(
    _ what: String, _ name: String, in owner: String, _ known: [String]
  ) -> String {
    "\(owner) has no \(what) '\(name)'. There are: \(known.joined(separator: ", "))."
  }

  private mutating func vehicles(on day: Day, _ db: Database) throws -> [String: Vehicle] {
    if let known = vehicles[day] { return known }
    let all = try VehicleQueries.vehicles(on: day, db)
    let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
    vehicles[day] = byName
    return byName
  }
}

private enum Message {
  static func noVehicle(_ name: String, _ day: Day, _ known: [String]) -> String {
    let list = known.isEmpty ? "" : " There are: \(known.joined(separator: ", "))."
    return "No vehicle '\(name)' is known on \(day.inWords).\(list)"
  }
}
