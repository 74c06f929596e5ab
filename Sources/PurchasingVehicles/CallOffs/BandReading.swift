package import GRDB
package import Importing
import Values

/// The reading of the vehicle, lot and price band that a row of a file names in columns of those
/// names.
package struct BandReading: Sendable {
  private let directory: BandDirectory

  /// What a row names, by number; `nil` where it names none or one that is not known.
  package struct Named: Hashable, Sendable {
    package var vehicle: Int?
    package var lot: Int?
    package var band: Int?
  }

  package init(_ db: Database) throws {
    directory = try BandDirectory(db)
  }

  /// Returns what a row names; a name that is not known, or stands alone, is added to the log.
  package func named(in row: ImportedRow, _ log: inout FindingLog) -> Named {
    checkAlone(row, &log)
    var named = Named()
    guard let name = row.text("vehicle") else { return named }
    named.vehicle = directory.vehicle(name)
    guard let vehicle = named.vehicle else {
      log.error(at: row.place("vehicle"), Message.noVehicle(name, directory.vehicleList))
      return named
    }
    guard let lotName = row.text("lot") else { return named }
    named.lot = directory.lot(lotName, of: vehicle)
    guard let lot = named.lot else {
      log.error(at: row.place("lot"), Message.noLot(lotName, directory.lotList(of: vehicle)))
      return named
    }
    guard let bandName = row.text("band") else { return named }
    named.band = directory.band(bandName, of: lot)
    if named.band == nil {
      log.error(at: row.place("band"), Message.noBand(bandName, directory.bandList(of: lot)))
    }
    return named
  }

  /// Adds an error for names that cannot be understood without others.
  private func checkAlone(_ row: ImportedRow, _ log: inout FindingLog) {
    let (vehicle, lot, band) = (row.text("vehicle"), row.text("lot"), row.text("band"))
    if lot != nil, vehicle == nil { log.error(at: row.place("lot"), Message.lotAlone) }
    if band != nil, lot == nil { log.error(at: row.place("band"), Message.bandAlone) }
  }
}

private enum Message {
  static let lotAlone = "A lot is named with its vehicle: fill in the vehicle as well."
  static let bandAlone = "A price band is named with its lot: fill in the lot as well."

  static func noVehicle(_ name: String, _ known: [String]) -> String {
    "No vehicle '\(name)' was loaded. \(list(known, none: "'caremarket vehicle load' loads one."))"
  }

  static func noLot(_ name: String, _ known: [String]) -> String {
    "The vehicle has no lot '\(name)'. \(list(known, none: "It has none."))"
  }

  static func noBand(_ name: String, _ known: [String]) -> String {
    "The lot has no price band '\(name)'. \(list(known, none: "It has none."))"
  }

  private static func list(_ known: [String], none: String) -> String {
    known.isEmpty ? none : "There are: \(known.joined(separator: ", "))."
  }
}
