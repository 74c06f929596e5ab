import GRDB
import Importing
import ProviderRegister
import Values

/// The reading of rows that say what was bought, with the names that they may use.
struct CallOffReading {
  private let bands: BandReading
  private let urns: Set<String>

  init(_ db: Database) throws {
    bands = try BandReading(db)
    urns = try String.fetchSet(db, sql: "SELECT urn FROM service")
  }

  /// Returns what a row says, or `nil` where something in it, which is added to the log, is wrong.
  func callOff(_ row: ImportedRow, _ db: Database, _ log: inout FindingLog) throws -> CallOff? {
    let before = log.errorCount
    let route = row.text("route").flatMap(Route.init(rawValue:))
    checkVehicle(row, route, &log)
    let through = bands.named(in: row, &log)
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

  /// Adds an error for a vehicle that is missing, or that is named where nothing was bought through it.
  private func checkVehicle(_ row: ImportedRow, _ route: Route?, _ log: inout FindingLog) {
    let vehicle = row.text("vehicle")
    if route == .vehicle, vehicle == nil {
      log.error(at: row.place("vehicle"), Message.vehicleMissing)
    }
    if route == .spot || route == .inHouse, vehicle != nil, row.text("band") == nil {
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
  static let outsideVehicle = """
    This placement was not bought through a vehicle. Leave the cell empty, or name the vehicle, lot \
    and band whose price it is like.
    """
  static let notOutside =
    "This placement was bought through a vehicle, so there is no reason for going outside."

  static func noFee(_ text: String) -> String {
    "A weekly fee must be pounds and pence, as in 950 or 1234.50, not '\(text)'."
  }

  static func noService(_ urn: String) -> String {
    "\(urn) is no service in the register. 'caremarket service add' adds one."
  }

  static func endsBefore(_ day: Day) -> String {
    "It would end before it began on \(day.inWords)."
  }
}
