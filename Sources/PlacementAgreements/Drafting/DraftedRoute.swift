import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
import Values

/// By which route a placement is bought, and through what.
struct DraftedRoute {
  let route: Route
  let vehicle: Vehicle?
  let lot: Lot?
  let band: PriceBand?

  init?(
    _ facts: DraftFacts, _ provider: Provider?, age: Int?, from day: Day,
    _ problems: inout Problems, _ db: Database
  ) throws {
    let lot = try facts.lot.flatMap { name in
      try problems.finding { try LotQueries.lot(name, on: day, db) }
    }
    let name = lot?.vehicleName ?? facts.vehicle
    vehicle = try name.flatMap { name in
      try problems.finding { try VehicleQueries.vehicle(name, on: day, db) }
    }
    self.lot = lot
    band = DraftedRoute.band(facts, lot, age: age, &problems)
    let found =
      facts.route ?? (lot != nil ? .vehicle : provider?.isInHouse == true ? .inHouse : nil)
    guard let found else {
      problems.add(Message.noRoute)
      return nil
    }
    route = found
    check(facts, provider, &problems)
  }

  /// Refuses a type of service that the lot is not for.
  func checkType(_ type: String, _ problems: inout Problems) {
    guard let lot, !lot.definition.serviceTypes.contains(type) else { return }
    problems.add(Message.otherType(type, lot))
  }

  private func check(_ facts: DraftFacts, _ provider: Provider?, _ problems: inout Problems) {
    let isOutside = route == .spot || route == .inHouse
    problems.require(route != .vehicle || facts.lot != nil, Message.noLot)
    problems.require(!isOutside || (facts.lot ?? facts.vehicle) == nil, Message.outside(route))
    problems.require(route != .spot || facts.outsideReason != nil, Message.noReason)
    problems.require(route == .spot || facts.outsideReason == nil, Message.notOutside)
    if let provider, provider.isInHouse != (route == .inHouse) {
      problems.add(Message.house(provider))
    }
  }

  /// The band that was named, or the only one that fits.
  private static func band(
    _ facts: DraftFacts, _ lot: Lot?, age: Int?, _ problems: inout Problems
  ) -> PriceBand? {
    guard let lot else {
      if facts.band != nil, facts.lot == nil { problems.add(Message.bandWithoutLot) }
      return nil
    }
    // A child without an age is a problem that is said elsewhere.
    if facts.band == nil, age == nil { return nil }
    let fitting = fitting(facts, lot, age: age)
    guard fitting.count != 1 else { return fitting[0] }
    let names = (fitting.isEmpty ? lot.bands : fitting).map(\.definition.name)
    problems.add(Message.noBand(facts.band, lot, names.joined(separator: ", ")))
    return nil
  }

  private static func fitting(_ facts: DraftFacts, _ lot: Lot, age: Int?) -> [PriceBand] {
    if let band = facts.band { return lot.bands.filter { $0.definition.name == band } }
    guard let age else { return [] }
    return lot.bands(forAge: age, isSolo: facts.isSolo)
  }
}

private enum Message {
  static let noRoute = """
    Say how it is bought: '--lot VEHICLE/LOT' for a placement through a vehicle, else '--route block', \
    'spot' or 'inHouse'.
    """
  static let noLot = "A placement through a vehicle names its lot: '--lot VEHICLE/LOT'."
  static let noReason = """
    A spot purchase says why it was made outside every vehicle: '--outside-reason', by a code of \
    Imports/Codes/outside-reasons.yaml.
    """
  static let notOutside = "Only a spot purchase has a reason for going outside: leave it out."
  static let bandWithoutLot = "A price band needs its lot: '--lot VEHICLE/LOT'."

  static func otherType(_ type: String, _ lot: Lot) -> String {
    let types = lot.definition.serviceTypes.joined(separator: ", ")
    return "The lot \(lot.reference) is for \(types), and this is \(type)."
  }

  static func outside(_ route: Route) -> String {
    let how = route == .spot ? "A spot purchase" : "A placement with the council's own service"
    return "\(how) goes through no vehicle: leave out the lot and the vehicle, or the route."
  }

  static func house(_ provider: Provider) -> String {
    provider.isInHouse
      ? "\(provider.named) is the council's own, so the route is 'inHouse'."
      : "\(provider.named) is not the council's own, so the route cannot be 'inHouse'."
  }

  static func noBand(_ band: String?, _ lot: Lot, _ names: String) -> String {
    guard let band else {
      return "Name the price band of \(lot.reference) with '--band': \(names)."
    }
    return "The lot \(lot.reference) has no price band '\(band)'. There are: \(names)."
  }
}
