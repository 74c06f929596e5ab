import Values

/// What Westmarch may choose from on a day: the services that are open and the prices that are asked.
///
/// Each list is worked out once for a day, because a large council places many children on each.
struct BuyingChoices {
  private let services: [ServiceKind: [Service]]
  private let servicesOfOwner: [OwnedType: [Service]]
  private let rates: [LotName: [Rate]]
  private var open: [OnDay<ServiceKind>: [Int]] = [:]
  private var asked: [OnDay<LotName>: [Int]] = [:]

  init(market: Market, rates: [Rate]) {
    let shown = market.openServices.filter { !$0.hidesOwner }
    servicesOfOwner = Dictionary(grouping: shown) {
      OwnedType(owner: $0.owners.latest, type: $0.type)
    }
    // Other councils' services are not for sale.
    let offered = shown.filter {
      let owner = market.providers[$0.owners.latest]
      return !$0.isSuspended && (owner.council == nil || owner.isInHouse)
    }
    services = Dictionary(grouping: offered) {
      ServiceKind(type: $0.type, isInHouse: market.providers[$0.owners.latest].isInHouse)
    }
    self.rates = Dictionary(grouping: rates) { LotName($0.admission.lot) }
  }
}

extension BuyingChoices {
  /// Draws a price at which a placement may be called off a lot on a day, where there is one.
  mutating func offer(
    on lot: VehicleLot, _ day: Day, using generator: inout SeededGenerator
  ) -> Rate? {
    let all = rates[LotName(lot)] ?? []
    let positions = BuyingChoices.positions(
      &asked, OnDay(key: LotName(lot), day: day), all
    ) { $0.isAsked(on: day) }
    return positions.isEmpty ? nil : all[generator.pick(positions)]
  }

  /// Draws a service of a type that is open on a day: one of the council's own, or one that is bought.
  mutating func service(
    _ type: ProvisionType, inHouse: Bool, on day: Day, using generator: inout SeededGenerator
  ) -> Service? {
    let kind = ServiceKind(type: type, isInHouse: inHouse)
    let all = services[kind] ?? []
    let positions = BuyingChoices.positions(&open, OnDay(key: kind, day: day), all) {
      $0.registered <= day
    }
    return positions.isEmpty ? nil : all[generator.pick(positions)]
  }

  /// Draws a service of a type that a provider has on a day.
  func service(
    of owner: Int, _ type: ProvisionType, on day: Day, using generator: inout SeededGenerator
  ) -> Service? {
    let all = (servicesOfOwner[OwnedType(owner: owner, type: type)] ?? []).filter {
      $0.registered <= day
    }
    return all.isEmpty ? nil : generator.pick(all)
  }

  /// Where those stand that fit: as it was worked out for the day before, or as it is now.
  private static func positions<Key: Hashable, Choice>(
    _ lists: inout [OnDay<Key>: [Int]], _ key: OnDay<Key>, _ all: [Choice],
    _ fits: (Choice) -> Bool
  ) -> [Int] {
    if let known = lists[key] { return known }
    let found = all.indices.filter { fits(all[$0]) }
    lists[key] = found
    return found
  }
}

private struct LotName: Hashable {
  let vehicle: String
  let lot: String

  init(_ lot: VehicleLot) {
    vehicle = lot.vehicle
    self.lot = lot.name
  }
}

private struct ServiceKind: Hashable {
  let type: ProvisionType
  let isInHouse: Bool
}

private struct OwnedType: Hashable {
  let owner: Int
  let type: ProvisionType
}

private struct OnDay<Key: Hashable>: Hashable {
  let key: Key
  let day: Day
}

extension Rate {
  /// Whether a placement may be called off at it on a day.
  fileprivate func isAsked(on day: Day) -> Bool {
    from <= day && through.map { day <= $0 } ?? true && admission.isOpen(on: day)
  }
}
