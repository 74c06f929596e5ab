import GRDB
import Geography
import Importing
import PurchasingVehicles
import Values

/// The reading of rows of a collection as placements with services of the register.
struct CollectionReading {
  private let asAt: Day
  private let council: Authority
  private let authorities: AuthorityDirectory
  private let bands: BandDirectory
  private var matching: RegisterMatching
  /// The lines on which placements stand, by child and first day.
  private var lines: [Key: Int] = [:]
  /// The rows of children for whom nothing is bought, such as those placed with their parents.
  private(set) var passedOver = 0

  private struct Key: Hashable {
    let child: String
    let from: Day
  }

  init(asAt: Day, _ db: Database) throws {
    self.asAt = asAt
    council = try Council.fetch(db).authority
    authorities = try AuthorityDirectory(db)
    bands = try BandDirectory(db)
    matching = try RegisterMatching(db)
  }

  /// Returns what a row says, or `nil` where nothing is bought or something in it, which is added to
  /// the log, is wrong.
  ///
  /// An empty cell of a faulty row may be one that could not be read.
  mutating func placement(
    _ row: ImportedRow, isFaulty: Bool = false, _ db: Database, _ log: inout FindingLog
  ) throws -> CollectedPlacement? {
    guard row.text("serviceType") != "notBought" else {
      passedOver += 1
      return nil
    }
    let before = log.errorCount
    checkAuthority(row, &log)
    let child = row.child(&log)
    checkDays(row, &log)
    checkRepeat(row, &log)
    let place = try matching.place(row, isFaulty: isFaulty, db, &log)
    row.checkAge(in: place?.serviceType, &log)
    let bought = bought(row, isFaulty: isFaulty, place, &log)
    let cost = cost(row, &log)
    guard log.errorCount == before, let child, let place, let bought, let cost,
      let from = row.day("from")
    else { return nil }
    return CollectedPlacement(
      row: row, child: child, place: place, route: bought.route, vehicle: bought.vehicle,
      isSolo: row.flag("solo") ?? false, distanceReason: row.text("distanceReason"),
      legalStatus: row.text("legalStatus"), from: from,
      end: row.day("endedOn")?.adding(days: 1), cost: cost)
  }
}

extension CollectionReading {
  private func checkAuthority(_ row: ImportedRow, _ log: inout FindingLog) {
    guard let name = row.text("placingAuthority") else { return }
    if authorities.authority(named: name, on: asAt)?.code == council.code { return }
    log.error(at: row.place("placingAuthority"), Message.otherCouncil(name, council.name))
  }

  private func checkDays(_ row: ImportedRow, _ log: inout FindingLog) {
    guard let from = row.day("from") else { return }
    if from > asAt { log.error(at: row.place("from"), Message.notYet(asAt)) }
    if let last = row.day("endedOn"), last < from {
      log.error(at: row.place("endedOn"), Message.endsBefore(from))
    }
  }

  private mutating func checkRepeat(_ row: ImportedRow, _ log: inout FindingLog) {
    guard let child = row.text("childReference"), let from = row.day("from"),
      let line = lines.updateValue(row.line, forKey: Key(child: child, from: from))
    else { return }
    log.error(at: row.place("from"), Message.repeated(line))
  }

  private func cost(_ row: ImportedRow, _ log: inout FindingLog) -> CollectedCost? {
    let total = row.money("cost", &log)
    let shares = ["socialCare", "health", "education"].map { row.money($0, &log) ?? .zero }
    return total.map {
      CollectedCost(total: $0, socialCare: shares[0], health: shares[1], education: shares[2])
    }
  }
}

extension CollectionReading {
  /// By which route a placement was bought, and through which vehicle.
  private typealias Bought = (route: Route, vehicle: Int?)

  /// Returns how a placement was bought; the council's own services never are.
  private func bought(
    _ row: ImportedRow, isFaulty: Bool, _ place: CollectedPlace?, _ log: inout FindingLog
  ) -> Bought? {
    guard let place else { return nil }
    if place.isInHouse { return (.inHouse, nil) }
    guard let source = row.text("route") else {
      if !isFaulty { log.error(at: row.place("route"), Message.noRoute) }
      return nil
    }
    let route = Route(rawValue: source) ?? .vehicle
    let named = row.text("vehicle") ?? (Route(rawValue: source) == nil ? source : nil)
    if route == .spot || route == .inHouse { return (route, nil) }
    if let named { return vehicle(named, row, &log).map { (route, $0) } }
    if route == .vehicle { log.error(at: row.place("route"), Message.noVehicle(row)) }
    return route == .vehicle ? nil : (route, nil)
  }

  private func vehicle(_ name: String, _ row: ImportedRow, _ log: inout FindingLog) -> Int? {
    let number = bands.vehicle(called: name)
    if number == nil {
      let column = row.text("vehicle") == nil ? "route" : "vehicle"
      log.error(at: row.place(column), Message.unknownVehicle(name, bands.vehicleList))
    }
    return number
  }
}

private enum Message {
  static let noRoute = """
    Say how it was bought: only what the council's own services do needs no answer.
    """

  static func otherCouncil(_ name: String, _ council: String) -> String {
    """
    '\(name)' is not \(council), whose placements this database holds. Leave out the rows of other \
    councils.
    """
  }

  static func notYet(_ day: Day) -> String {
    "The file describes \(day.inWords), and the placement begins later. Put the day or --as-at right."
  }

  static func endsBefore(_ from: Day) -> String {
    "It would end before it began on \(from.inWords)."
  }

  static func repeated(_ line: Int) -> String {
    "Line \(line) has a placement of this child from the same day already. Keep one of them."
  }

  static func noVehicle(_ row: ImportedRow) -> String {
    let column = row.header.mapping.columns.first { $0.name == "vehicle" }?.headers[0] ?? ""
    return """
      It was bought through a vehicle: name it in a column '\(column)', as 'caremarket vehicle list' \
      does.
      """
  }

  static func unknownVehicle(_ name: String, _ known: [String]) -> String {
    let list =
      known.isEmpty
      ? "'caremarket vehicle load' loads one." : "There are: \(known.joined(separator: ", "))."
    return "No vehicle '\(name)' was loaded. \(list)"
  }
}
