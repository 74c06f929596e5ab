package import Values

/// A placement as it was bought: through a vehicle, or outside one and why.
package struct CallOff: Hashable, Sendable {
  /// The council's own reference of the placement, which says nothing about the child.
  package let reference: String
  /// The first day of the placement.
  package let day: Day
  /// In Ofsted's words.
  package let serviceType: String
  package let route: Route
  /// The numbers of the vehicle and lot it was bought through; `nil` outside one.
  package let vehicle: Int?
  package let lot: Int?
  /// The number of its price band.
  ///
  /// A placement outside may name the band that it is like, so that its price can be compared.
  package let band: Int?
  package let provider: Int?
  package let urn: String?
  package let weeklyFee: Money?
  /// The last day of the placement; `nil` while it goes on.
  package let endedOn: Day?
  /// Why it was bought outside, by its code in `Imports/Codes/outside-reasons.yaml`.
  package let outsideReason: String?

  package init(
    reference: String, day: Day, serviceType: String, route: Route, vehicle: Int?, lot: Int?,
    band: Int?, provider: Int?, urn: String?, weeklyFee: Money?, endedOn: Day?,
    outsideReason: String?
  ) {
    self.reference = reference
    self.day = day
    self.serviceType = serviceType
    self.route = route
    self.vehicle = vehicle
    self.lot = lot
    self.band = band
    self.provider = provider
    self.urn = urn
    self.weeklyFee = weeklyFee
    self.endedOn = endedOn
    self.outsideReason = outsideReason
  }

  /// The same placement, ended on a day or not ended.
  func ended(on day: Day?) -> CallOff {
    CallOff(
      reference: reference, day: self.day, serviceType: serviceType, route: route,
      vehicle: vehicle, lot: lot, band: band, provider: provider, urn: urn, weeklyFee: weeklyFee,
      endedOn: day, outsideReason: outsideReason)
  }
}
