package import GRDB
import ProviderRegister

/// The vehicles, lots and price bands that were ever loaded, by number and by name.
package struct BandDirectory: Sendable {
  private var vehicles: [String: Int] = [:]
  private var vehiclesByTitle: [String: Int] = [:]
  private var lots: [Key: Int] = [:]
  private var bands: [Key: Int] = [:]
  private var vehicleNames: [Int: String] = [:]
  private var lotNames: [Int: String] = [:]
  private var bandNames: [Int: String] = [:]

  /// A name within something that has a number.
  private struct Key: Hashable {
    let owner: Int
    let name: String
  }

  package init(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT number, name FROM vehicle") {
      vehicles[row["name"]] = row["number"]
      vehicleNames[row["number"]] = row["name"]
    }
    for row in try Row.fetchAll(db, sql: "SELECT vehicle, title FROM vehicleRecord") {
      vehiclesByTitle[ProviderName.folded(row["title"])] = row["vehicle"]
    }
    let lotRows = try Row.fetchAll(db, sql: "SELECT number, vehicle, name FROM lot")
    for row in lotRows {
      lots[Key(owner: row["vehicle"], name: row["name"])] = row["number"]
      let vehicle: Int = row["vehicle"]
      let name: String = row["name"]
      lotNames[row["number"]] = "\(vehicleNames[vehicle] ?? "")/\(name)"
    }
    for row in try Row.fetchAll(db, sql: "SELECT number, lot, name FROM priceBand") {
      bands[Key(owner: row["lot"], name: row["name"])] = row["number"]
      let lot: Int = row["lot"]
      let name: String = row["name"]
      bandNames[row["number"]] = "\(lotNames[lot] ?? "")/\(name)"
    }
  }
}

extension BandDirectory {
  /// Returns the number of a vehicle by its name.
  package func vehicle(_ name: String) -> Int? { vehicles[name] }

  /// Returns the number of a vehicle by its name or by a title that it ever had, however written.
  package func vehicle(called written: String) -> Int? {
    vehicles[written] ?? vehiclesByTitle[ProviderName.folded(written)]
  }

  /// Returns the number of a lot by its name within a vehicle.
  package func lot(_ name: String, of vehicle: Int) -> Int? {
    lots[Key(owner: vehicle, name: name)]
  }

  /// Returns the number of a price band by its name within a lot.
  package func band(_ name: String, of lot: Int) -> Int? {
    bands[Key(owner: lot, name: name)]
  }

  /// Returns the name of a vehicle.
  package func name(ofVehicle number: Int) -> String? { vehicleNames[number] }

  /// Returns a lot as people name it: `VEHICLE/LOT`.
  package func name(ofLot number: Int) -> String? { lotNames[number] }

  /// Returns a price band as people name it: `VEHICLE/LOT/BAND`.
  package func name(ofBand number: Int) -> String? { bandNames[number] }

  /// The names of all vehicles, in alphabetical order.
  package var vehicleList: [String] { vehicles.keys.sorted() }

  /// The names of a vehicle's lots, in alphabetical order.
  func lotList(of vehicle: Int) -> [String] {
    lots.keys.filter { $0.owner == vehicle }.map(\.name).sorted()
  }

  /// The names of a lot's price bands, in alphabetical order.
  func bandList(of lot: Int) -> [String] {
    bands.keys.filter { $0.owner == lot }.map(\.name).sorted()
  }
}
