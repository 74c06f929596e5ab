import Values

/// The placements that began in Westmarch's last two financial years: most through a vehicle, some
/// outside with a reason, a few with the council's own homes.
struct PlacementMaking {
  private let count: Int
  private var choices: BuyingChoices
  private var generator: SeededGenerator

  init(market: Market, rates: [Rate], scale: ExampleScale, seed: UInt64) {
    choices = BuyingChoices(market: market, rates: rates)
    count = scale.scaled(320, atLeast: 12)
    generator = SeededGenerator(seed: seed, for: "placements")
  }

  /// How many of a hundred placements are of a type, and of those how many are bought how.
  private static let mix: [(type: ProvisionType, share: Int, vehicle: Int, inHouse: Int)] = [
    (.fosteringAgency, 46, 88, 0), (.childrensHome, 26, 48, 14),
    (.supportedAccommodation, 28, 68, 0),
  ]

  /// Returns the placements, the earliest first.
  mutating func placements() -> [Placement] {
    let types = Marginal(PlacementMaking.mix.map { ($0, $0.share) })
      .spread(over: count, using: &generator)
    let first = ExampleCalendar.startOfYear(2026)
    let days = ExampleCalendar.today.days(since: first)
    return types.compactMap { kind in
      let day = first.adding(days: generator.below(days)).orMonday
      let draw = generator.below(100)
      if draw < kind.inHouse { return inHouse(kind.type, on: day) }
      return draw < kind.inHouse + kind.vehicle
        ? called(kind.type, on: day) ?? spot(kind.type, on: day) : spot(kind.type, on: day)
    }.sorted { ($0.day, $0.urn) < ($1.day, $1.urn) }
  }

  /// A placement called off a lot, from whoever may be called off on the day and has a rate.
  private mutating func called(_ type: ProvisionType, on day: Day) -> Placement? {
    let lots = Marginal(VehicleLot.all.filter { $0.type == type }.map { ($0, $0.share) })
    let lot = lots.draw(using: &generator)
    guard let offer = choices.offer(on: lot, day, using: &generator),
      let urn = service(of: offer.admission, type, on: day)
    else { return nil }
    return Placement(
      day: day, type: type, route: .vehicle, lot: lot, band: offer.band,
      provider: offer.admission.provider, urn: urn, weekly: offer.weekly, ended: end(of: day),
      reason: nil)
  }

  /// A placement bought outside, at up to a third more than the ceiling of the band that it is like.
  private mutating func spot(_ type: ProvisionType, on day: Day) -> Placement? {
    guard let service = choices.service(type, inHouse: false, on: day, using: &generator)
    else { return nil }
    let lot = generator.pick(VehicleLot.all.filter { $0.type == type })
    let band = generator.pick(lot.bands)
    let ceiling = VehicleLot.ceiling(band, on: day)
    let percent = Int64(generator.number(in: 96...134))
    let isLike = day >= lot.begins
    return Placement(
      day: day, type: type, route: .spot, lot: isLike ? lot : nil, band: isLike ? band : nil,
      provider: service.owners.latest, urn: service.urn,
      weekly: Money(pounds: ceiling.pence * percent / 10_000), ended: end(of: day),
      reason: PlacementMaking.reasons.draw(using: &generator))
  }

  private mutating func inHouse(_ type: ProvisionType, on day: Day) -> Placement? {
    guard let service = choices.service(type, inHouse: true, on: day, using: &generator)
    else { return spot(type, on: day) }
    return Placement(
      day: day, type: type, route: .inHouse, lot: nil, band: nil,
      provider: service.owners.latest, urn: service.urn, weekly: nil, ended: end(of: day),
      reason: nil)
  }

  private static let reasons = Marginal([
    ("No offer", 34), ("No suitable offer", 24), ("Placed in an emergency", 18),
    ("Stays with carers", 8), ("Siblings together", 7), ("No provider near enough", 6),
    ("Directed by a court", 3),
  ])

  private mutating func service(
    of admission: Admission, _ type: ProvisionType, on day: Day
  ) -> String? {
    if let service = admission.service { return service.urn }
    return choices.service(of: admission.provider, type, on: day, using: &generator)?.urn
  }

  /// The last day of a placement that began on a day, where it has ended: half end within a year.
  private mutating func end(of day: Day) -> Day? {
    let end = day.adding(days: generator.pick([6, 19, 45, 83, 120, 170, 230, 300, 420, 700, 900]))
    return end < ExampleCalendar.today ? end : nil
  }
}
