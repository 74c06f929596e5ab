/// What Westmarch buys through its vehicles and outside them: who stands on their lots, what they
/// ask, and the placements.
struct CouncilBuying: Sendable {
  let admissions: [Admission]
  let rates: [Rate]
  /// The placements, the earliest first.
  let placements: [Placement]

  init(of market: Market, scale: ExampleScale, seed: UInt64) {
    var admissions = AdmissionMaking(market: market, seed: seed)
    self.admissions = admissions.admissions()
    var rates = RateMaking(seed: seed)
    self.rates = rates.rates(for: self.admissions)
    var placements = PlacementMaking(
      market: market, rates: self.rates, scale: scale, seed: seed)
    self.placements = placements.placements()
  }
}
