import Values

/// Decides by which route each agreement of the example was bought: called off from whoever stands on
/// a lot and has a price there, or outside with a reason.
struct RouteChoosing {
  private let market: Market
  private let ratesOfProvider: [Int: [Rate]]
  private var generator: SeededGenerator
  /// Whether brothers and sisters came through a vehicle, and by the rates of which admission.
  private var together: [Int: Bool] = [:]

  init(market: Market, buying: CouncilBuying, seed: UInt64) {
    self.market = market
    ratesOfProvider = Dictionary(grouping: buying.rates) { $0.admission.provider }
    generator = SeededGenerator(seed: seed, for: "routes")
  }

  mutating func route(
    of stay: Stay, _ child: PlacedChild, _ carer: Agreement.Carer
  ) -> Agreement.Route {
    if stay.setting.isOwn {
      return Agreement.Route(name: "In-house")
    }
    let offers = offers(for: stay, child, carer)
    guard let vehicle = offers.first?.admission.lot, isThrough(vehicle, child) else {
      return spot(stay)
    }
    let shares = offers.map { ($0, $0.admission.lot.share * ($0.band.name == "solo" ? 1 : 8)) }
    let offer = Marginal(shares).draw(using: &generator)
    return Agreement.Route(name: "Framework", offer: offer, isSolo: offer.band.name == "solo")
  }

  /// Brothers and sisters come by one route.
  private mutating func isThrough(_ lot: VehicleLot, _ child: PlacedChild) -> Bool {
    if let group = child.siblings, let known = together[group] { return known }
    let isThrough = generator.happens(percent: lot.percentOfAgreements)
    if let group = child.siblings { together[group] = isThrough }
    return isThrough
  }

  private mutating func spot(_ stay: Stay) -> Agreement.Route {
    let isSolo = stay.setting == .home && generator.happens(percent: 9)
    return Agreement.Route(name: "Spot purchase", isSolo: isSolo, outside: outsideReason(stay))
  }

  /// Why it was bought outside; `nil` where there was no vehicle yet.
  private mutating func outsideReason(_ stay: Stay) -> String? {
    switch stay.setting {
    case .unregistered: return "Placed in an emergency"
    case .atHome: return "Need not covered"
    default:
      guard VehicleLot.all.contains(where: { $0.serves(stay) }) else { return nil }
      return Marginal([
        ("No suitable offer", 34), ("No offer", 26), ("Placed in an emergency", 18),
        ("Stays with carers", 10), ("Place not covered", 8), ("Need not covered", 4),
      ]).draw(using: &generator)
    }
  }

  /// The prices at which it could be called off: of lots on which the carer stands, in bands for the
  /// child's ages, from services that are good enough.
  private func offers(for stay: Stay, _ child: PlacedChild, _ carer: Agreement.Carer) -> [Rate] {
    guard let index = carer.service, market.services[index].isGoodEnough else { return [] }
    let (start, end) = (child.months(on: stay.from), child.months(on: stay.last))
    let priced = max(stay.from, ExampleCalendar.startOfYear(2026))
    return (ratesOfProvider[carer.provider] ?? []).filter { rate in
      let (admission, band) = (rate.admission, rate.band)
      return admission.lot.serves(stay) && admission.lot.name != "short-breaks"
        && admission.service.map { $0.urn == carer.urn } ?? true && admission.isOpen(on: stay.from)
        && rate.from <= priced && rate.through.map { priced <= $0 } ?? true
        && band.holds(monthsAtStart: start, atEnd: end)
        && (child.siblings == nil || band.name != "solo")
    }
  }
}

extension VehicleLot {
  /// Whether it is for such stays, and its vehicle had begun.
  fileprivate func serves(_ stay: Stay) -> Bool {
    type == stay.setting.type && !stay.setting.isOwn && begins <= stay.from
  }

  /// How many in a hundred of the agreements that its vehicle could serve are bought through it.
  fileprivate var percentOfAgreements: Int {
    switch type {
    case .fosteringAgency: 82
    case .childrensHome: 64
    default: 68
    }
  }
}

extension VehicleLot.Band {
  /// Whether the ages of a child on the first and the last day, in months, are surely within it.
  func holds(monthsAtStart start: Int, atEnd end: Int) -> Bool {
    guard let ages else { return false }
    return start > ages.lowerBound * 12 && end < (ages.upperBound + 1) * 12 - 2
  }
}

extension Service {
  /// Whether its latest judgement is good enough for Westmarch's vehicles.
  fileprivate var isGoodEnough: Bool {
    guard let last = inspections.last else { return true }
    switch last.verdict {
    case .judged(let overall, _, _): return overall == .good || overall == .outstanding
    case .outcome(let outcome): return outcome != .seriousWeaknesses
    }
  }
}
