import Importing
import PurchasingVehicles
import Values

/// What a row of a collection says of one placement, once everything in it was found right.
struct CollectedPlacement {
  let row: ImportedRow
  /// Without a number.
  let child: Child
  let place: CollectedPlace
  let route: Route
  /// The number of the vehicle that it was called off from.
  let vehicle: Int?
  let isSolo: Bool
  let distanceReason: String?
  let legalStatus: String?
  /// The first day of the placement.
  let from: Day
  /// The first day on which the child is no longer there, where the collection says it.
  let end: Day?
  let cost: CollectedCost
}

/// Where a child is placed and with whom, as the register knows them.
struct CollectedPlace: Hashable {
  let provider: Int
  let isInHouse: Bool
  let urn: String?
  let serviceType: String
}

/// What a collection says that a placement costs, and what each funder pays of it.
struct CollectedCost: Hashable {
  let total: Money
  let socialCare: Money
  let health: Money
  let education: Money

  /// In the order of the funders.
  var contributions: [Money] { [socialCare, health, education] }
}

extension CollectedPlacement {
  /// The agreement that it becomes, under a reference made of the child's and the first day.
  func agreement(child: Int) -> Agreement {
    Agreement(
      number: 0, reference: "\(self.child.reference)/\(from)", kind: .placement, child: child,
      siblingGroup: nil, provider: place.provider, urn: place.urn, serviceType: place.serviceType,
      isSolo: isSolo, route: route, vehicle: vehicle, lot: nil, band: nil, callOff: nil,
      outsideReason: nil, distanceReason: distanceReason, agreedOn: nil, from: from,
      supersedes: nil)
  }
}
