import GRDB
import Importing
import ProviderRegister
import PurchasingVehicles
import Values

/// The reading of rows that say what was agreed, with the names that they may use.
struct AgreementReading {
  private let bands: BandReading
  private let services: ServiceDirectory
  private var providers = ProviderNames()
  private let callOffs: [String: Int]
  private let recording: Recording

  init(_ recording: Recording, _ db: Database) throws {
    bands = try BandReading(db)
    services = try ServiceDirectory(db)
    callOffs = try CallOffQueries.numbers(db)
    self.recording = recording
  }

  /// Returns what a row says, or `nil` where something in it, which is added to the log, is wrong.
  mutating func entry(
    _ row: ImportedRow, _ db: Database, _ log: inout FindingLog
  ) throws -> AgreementEntry? {
    let before = log.errorCount
    let child = row.child(&log)
    let setting = try setting(row, db, &log)
    let bought = bought(row, &log)
    checkDays(row, &log)
    row.checkAge(in: setting?.serviceType, &log)
    let terms = terms(row, &log)
    let steps = AgreementSteps(recording).steps(row, &log)
    guard log.errorCount == before, let child, let setting, let bought, let terms,
      let agreement = agreement(row, setting, bought)
    else { return nil }
    return AgreementEntry(
      row: row, child: child, agreement: agreement, supersedes: row.text("supersedes"),
      terms: terms, steps: steps, needs: Set(row.list("needs").compactMap(Need.init)).sorted())
  }

  private func agreement(
    _ row: ImportedRow, _ setting: Setting, _ bought: Bought
  ) -> Agreement? {
    guard let reference = row.text("reference"), let from = row.day("from") else { return nil }
    return Agreement(
      number: 0, reference: reference, kind: setting.kind, child: 0,
      siblingGroup: row.text("siblingGroup"), provider: setting.provider, urn: setting.urn,
      serviceType: setting.serviceType, isSolo: row.flag("solo") ?? false, route: bought.route,
      vehicle: bought.named.vehicle, lot: bought.named.lot, band: bought.named.band,
      callOff: bought.callOff, outsideReason: row.text("outsideReason"),
      distanceReason: row.text("distanceReason"), agreedOn: row.day("agreedOn"), from: from,
      supersedes: nil)
  }
}

extension AgreementReading {
  /// Where the child is cared for or supported, and by whom.
  private struct Setting {
    let kind: AgreementKind
    let provider: Int
    let urn: String?
    let serviceType: String
  }

  private mutating func setting(
    _ row: ImportedRow, _ db: Database, _ log: inout FindingLog
  ) throws -> Setting? {
    let kind = row.text("kind").flatMap(AgreementKind.init) ?? .placement
    let service = service(row, kind, &log)
    let provider = try provider(row, service, db, &log)
    let type = row.text("serviceType") ?? service?.provisionType
    if type == nil { log.error(at: row.place("serviceType"), Message.noType) }
    guard let provider, let type else { return nil }
    return Setting(kind: kind, provider: provider, urn: service?.urn, serviceType: type)
  }

  private func service(
    _ row: ImportedRow, _ kind: AgreementKind, _ log: inout FindingLog
  ) -> ServiceDirectory.Entry? {
    guard let urn = row.text("urn") else { return nil }
    if kind == .wrapAround { log.error(at: row.place("urn"), Message.atHome) }
    let service = services.service(urn: urn.uppercased())
    if service == nil { log.error(at: row.place("urn"), Message.noService(urn)) }
    return service
  }

  private mutating func provider(
    _ row: ImportedRow, _ service: ServiceDirectory.Entry?, _ db: Database,
    _ log: inout FindingLog
  ) throws -> Int? {
    if let name = row.text("provider") {
      return try providers.number(name, at: row.place("provider"), db, &log)
    }
    if service?.provider == nil { log.error(at: row.place("provider"), Message.noProvider) }
    return service?.provider
  }
}

extension AgreementReading {
  /// By which route it was bought, and through what.
  private struct Bought {
    let route: Route
    let named: BandReading.Named
    let callOff: Int?
  }

  private func bought(_ row: ImportedRow, _ log: inout FindingLog) -> Bought? {
    let named = bands.named(in: row, &log)
    let callOff = row.text("callOff").flatMap { callOffs[$0] }
    if let reference = row.text("callOff"), callOff == nil {
      log.error(at: row.place("callOff"), Message.noCallOff(reference))
    }
    guard let route = row.text("route").flatMap(Route.init) else { return nil }
    checkRoute(row, route, &log)
    return Bought(route: route, named: named, callOff: callOff)
  }

  private func checkRoute(_ row: ImportedRow, _ route: Route, _ log: inout FindingLog) {
    let isThrough = route == .vehicle || route == .block
    if route == .vehicle, row.text("vehicle") == nil {
      log.error(at: row.place("vehicle"), Message.vehicleMissing)
    }
    if !isThrough, row.text("vehicle") != nil {
      log.error(at: row.place("vehicle"), Message.outsideVehicle)
    }
    if route == .vehicle, row.text("outsideReason") != nil {
      log.error(at: row.place("outsideReason"), Message.notOutside)
    }
  }

  private func checkDays(_ row: ImportedRow, _ log: inout FindingLog) {
    guard let from = row.day("from") else { return }
    for column in ["plannedEnd", "endedOn"] {
      guard let day = row.day(column), day < from else { continue }
      log.error(at: row.place(column), Message.endsBefore(from))
    }
  }

  private func terms(_ row: ImportedRow, _ log: inout FindingLog) -> AgreementTerms? {
    let months = row.number("reviewMonths")
    if let months, !(1...24).contains(months) {
      log.error(at: row.place("reviewMonths"), Message.noInterval)
    }
    guard let from = row.day("from"), let range = DayRange(from: from, until: nil) else {
      return nil
    }
    return AgreementTerms(
      range: range, plannedEnd: row.day("plannedEnd"), noticeDays: row.number("noticeDays"),
      legalStatus: row.text("legalStatus"), legalFrom: row.day("legalFrom"),
      budgetCode: row.text("budgetCode"), reviewMonths: months)
  }
}

private enum Message {
  static let noType = "Say what kind of service it is: the URN does not tell."
  static let noProvider = "Name the provider: the register does not know whose service it is."
  static let atHome = "Support at the child's home has no service with a URN: leave the cell empty."
  static let vehicleMissing =
    "An agreement through a vehicle names it, as 'caremarket vehicle list' does."
  static let outsideVehicle =
    "The route says that it was not bought through a vehicle. Leave this empty, or put the route right."
  static let notOutside =
    "It was bought through a vehicle, so there is no reason for going outside."
  static let noInterval = "Reviews must be from 1 to 24 months apart."

  static func noService(_ urn: String) -> String {
    "\(urn) is no service in the register. 'caremarket service add' adds one."
  }

  static func noCallOff(_ reference: String) -> String {
    "'\(reference)' is no call-off that is recorded. Import the call-offs first, or leave it empty."
  }

  static func endsBefore(_ from: Day) -> String {
    "It would end before it began on \(from.inWords)."
  }
}
