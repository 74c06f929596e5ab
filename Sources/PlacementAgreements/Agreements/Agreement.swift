package import PurchasingVehicles
package import Values

/// An individual placement agreement: what never changes about the contract for one placement.
///
/// A placement that moves to another service is another agreement, which supersedes this one.
package struct Agreement: Hashable, Sendable {
  package let number: Int
  /// The council's own reference, which says nothing about the child.
  package let reference: String
  package let kind: AgreementKind
  /// The number of the child.
  package let child: Int
  /// The same for brothers and sisters; they are placed together where they are in one service.
  package let siblingGroup: String?
  /// The number of the provider.
  package let provider: Int
  /// The service; `nil` where it is not registered or the support is given at the child's home.
  package let urn: String?
  /// In Ofsted's words, or by its code in `Contracts/Agreements/agreement-kinds.yaml`.
  package let serviceType: String
  package let isSolo: Bool
  package let route: Route
  /// The numbers of the vehicle, the lot and the price band that it was called off from.
  package let vehicle: Int?
  package let lot: Int?
  package let band: Int?
  /// The number of the call-off that it came from.
  package let callOff: Int?
  /// Why it was bought outside, by its code in `Imports/Codes/outside-reasons.yaml`.
  package let outsideReason: String?
  /// Why it is far from home, by its code in `Imports/Codes/distance-reasons.yaml`.
  package let distanceReason: String?
  /// The day on which the fee was agreed.
  package let agreedOn: Day?
  /// The first day of the placement.
  package let from: Day
  /// The number of the agreement whose place it took.
  package let supersedes: Int?

  package init(
    number: Int, reference: String, kind: AgreementKind, child: Int, siblingGroup: String?,
    provider: Int, urn: String?, serviceType: String, isSolo: Bool, route: Route, vehicle: Int?,
    lot: Int?, band: Int?, callOff: Int?, outsideReason: String?, distanceReason: String?,
    agreedOn: Day?, from: Day, supersedes: Int?
  ) {
    self.number = number
    self.reference = reference
    self.kind = kind
    self.child = child
    self.siblingGroup = siblingGroup
    self.provider = provider
    self.urn = urn
    self.serviceType = serviceType
    self.isSolo = isSolo
    self.route = route
    self.vehicle = vehicle
    self.lot = lot
    self.band = band
    self.callOff = callOff
    self.outsideReason = outsideReason
    self.distanceReason = distanceReason
    self.agreedOn = agreedOn
    self.from = from
    self.supersedes = supersedes
  }
}
