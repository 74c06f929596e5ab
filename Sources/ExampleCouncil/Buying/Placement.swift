import Values

/// A placement as Westmarch bought it; of the child it says nothing.
struct Placement: Sendable {
  enum Route: String, Sendable {
    case vehicle = "Vehicle"
    case spot = "Spot"
    case inHouse = "In-house"
  }

  let day: Day
  let type: ProvisionType
  let route: Route
  /// The lot and band that it was bought through, or is like.
  let lot: VehicleLot?
  let band: VehicleLot.Band?
  /// The index of the provider in the market.
  let provider: Int
  let urn: String
  let weekly: Money?
  let ended: Day?
  /// Why it was bought outside, in the words of the list of reasons.
  let reason: String?
}
