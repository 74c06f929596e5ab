import GRDB
import Importing
import ProviderRegister
import Values

/// The reading of rows that say what was bought, with the names that they may use.
struct CallOffReading {
  private let directory: BandDirectory
  private let urns: Set<String>

  init(_ db: Database) throws {
    directory = try BandDirectory(db)
    urns = try String.fetchSet(db, sql: "SELECT urn FROM service")
  }

  /// Returns what a row says, or `nil` where something in it, which is added to the log, is wrong.
  func callOff(_ row: ImportedRow, _ db: Database, _ log: inout FindingLog) throws -> CallOff? {
    let before = log.errorCount
    let route = row.text("route").flatMap(Route.init(rawValue:))
    let through = through(row, route, &log)
    let provider = try provider(row, db, &log)
    let fee = weeklyFee(row, &log)
    check(row, route, &log)
    guard log.errorCount == before, let route, let reference = row.text("reference"),
      let day = row.day("day"), let serviceType = row.text("serviceType")
    else { return nil }
    let isOutside = route == .spot || route == .inHouse
    return CallOff(
      reference: reference, day: day, serviceType: serviceType, route: route,
      vehicle: isOutside ? nil : through.vehicle, lot: isOutside ? nil : through.lot,
      band: through.band, provider: provider, urn: row.text("urn"), weeklyFee: fee,
      endedOn: row.day("endedOn"), outsideReason: row.text("outsideReason"))
  }

  /// The vehicle, lot and band that a row names.
  private func through(
    _ row: ImportedRow, _ route: Route?, _ log: inout FindingLog
  ) -> (vehicle: Int?, lot: Int?, band: Int?) {
    checkNames(row, route, &log)
    guard let name = row.text("vehicle") else { return (nil, nil, nil) }
    guard let vehicle = directory.vehicle(name) else {
      log.error(at: row.place("vehicle"), Message.noVehicle(name, directory.vehicleList))
      return (nil, nil, nil)
    }
    guard let lotName = row.text("lot") else { return (vehicle, nil, nil) }
    guard let lot = directory.lot(lotName, of: vehicle) else {
      log.error(at: row.place("lot"), Message.noLot(lotName, directory.lotList(of: vehicle)))
      return (vehicle, nil, nil)
    }
    guard let bandName = row.text("band") else { return (vehicle, lot, nil) }
    let band = directory.band(bandName, of: lot)
    if band == nil {
      log.error(at: row.place("band"), Message.noBand(bandName, directory.bandList(of: lot)))
    }
    return (vehicle, lot, band)
  }

  /// Adds an error for names that cannot be understood without others.
  private func checkNames(_ row: ImportedRow, _ route: Route?, _ log: inout FindingLog) {
    let (vehicle, lot, band) = (row.text("vehicle"), row.text("lot"), row.text("band"))
    if route == .vehicle, vehicle == nil {
      log.error(at: row.place("vehicle"), Message.vehicleMissing)
    }
    if lot != nil, vehicle == nil { log.error(at: row.place("lot"), Message.lotAlone) }
    if band != nil, lot == nil { log.error(at: row.place("band"), Message.bandAlone) }
    if route == .spot || route == .inHouse, vehicle != nil, band == nil {
      log.error(at: row.place("vehicle"), Message.outsideVehicle)
    }
  }

  private func provider(
    _ row: ImportedRow, _ db: Database, _ log: inout FindingLog
  ) throws -> Int? {
    guard let name = row.text("provider") else { return nil }
    do {
      return try ProviderQueries.provider(name, db).number
    } catch let unknown as UnknownProvider {
      log.error(at: row.place("provider"), unknown.description)
      return nil
    }
  }

  private func weeklyFee(_ row: ImportedRow, _ log: inout FindingLog) -> Money? {
    guard let text = row.text("weeklyFee") else { return nil }
    let fee = Money(text)
    if fee == nil { log.error(at: row.place("weeklyFee"), Message.noFee(text)) }
    return fee
  }

  private func check(_ row: ImportedRow, _ route: Route?, _ log: inout FindingLog) {
    if let urn = row.text("urn"), !urns.contains(urn) {
      log.error(at: row.place("urn"), Message.noService(urn))
    }
    if let end = row.day("endedOn"), let day = row.day("day"), end < day {
      log.error(at: row.place("endedOn"), Message.endsBefore(day))
    }
    if route == .vehicle, row.text("outsideReason") != nil {
      log.error(at: row.place("outsideReason"), Message.notOutside)
    }
  }
}

private enum Message {
  static let vehicleMissing =
    "A placement through a vehicle names it, as 'caremarket vehicle list' does."
  static let lotAlone = "A lot is named with its vehicle: fill in the vehicle as well."
  static let bandAlone = "A price band is named with its lot: fill in the lot as well."
  static let outsideVehicle = """
    This placement was not bought through a vehicle. Leave the cell empty, or name the vehicle, lot \
    and band whose price it is like.
    """
  static let notOutside =
    "This placement was bought through a vehicle, so there is no reason for going outside."

  static func noVehicle(_ name: String, _ known: [String]) -> String {
    "No vehicle '\(name)' was loaded. \(list(known, none: "'caremarket vehicle load' loads one."))"
  }

  static func noLot(_ name: String, _ known: [String]) -> String {
    "The vehicle has no lot '\(name)'. \(list(known, none: "It has none."))"
  }

  static func noBand(_ name: String, _ known: [String]) -> String {
    "The lot has no price band '\(name)'. \(list(known, none: "It has none."))"
  }

  static func noFee(_ text: String) -> String {
    "A weekly fee must be pounds and pence, as in 950 or 1234.50, not '\(text)'."
  }

  static func noService(_ urn: String) -> String {
    "\(urn) is no service in the register. 'caremarket service add' adds one."
  }

  static func endsBefore(_ day: Day) -> String {
    "It would end before it began on \(day.inWords)."
  }

  private static func list(_ known: [String], none: String) -> String {
    known.isEmpty ? none : "There are: \(known.joined(separator: ", "))."
  }
}
