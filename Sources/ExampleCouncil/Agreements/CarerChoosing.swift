import Values

/// Finds each stay of the example somebody to care for the child, and how that is bought.
///
/// Placements that go on keep to the registered places of homes and, with groups that own an agency
/// of the fostering framework, to fewer than the number from which its volume discount is due.
struct CarerChoosing {
  private let market: Market
  private let distances: [Int: Miles]
  private var generator: SeededGenerator
  /// The services of each type that a council may place with, by position in the market.
  private let byType: [ProvisionType: [Int]]
  private let council: Int
  private var placesLeft: [Int: Int] = [:]
  private var activeWith: [String: Int] = [:]
  private let agencyGroups: Set<String>
  /// Where brothers and sisters went.
  private var together: [Int: Agreement.Carer] = [:]

  init(market: Market, postcodes: PostcodeMap, seed: UInt64) {
    self.market = market
    generator = SeededGenerator(seed: seed, for: "carers")
    distances = market.milesFromWestmarch(postcodes)
    let open = market.services.indices.filter { market.services[$0].mayCare }
    byType = Dictionary(grouping: open) { market.services[$0].type }
    council = market.providers.firstIndex(where: \.isInHouse) ?? 0
    agencyGroups = Set((byType[.fosteringAgency] ?? []).map { market.group(ofService: $0) })
    let end = ExampleCalendar.endOfYear(ExampleCalendar.lastYear)
    for index in open { placesLeft[index] = market.services[index].places(on: end) }
  }
}

extension CarerChoosing {
  /// Returns who cares for a child during a stay, and the reason where that is far away.
  mutating func carer(
    for stay: Stay, _ child: PlacedChild
  ) -> (carer: Agreement.Carer, distanceReason: String?) {
    if let group = child.siblings, stay.through == nil, let same = together[group] {
      take(same, for: stay)
      return (same, reason(for: same))
    }
    let carer = newCarer(for: stay, withRoomFor: child.siblings == nil ? 1 : 2)
    take(carer, for: stay)
    if let group = child.siblings, stay.through == nil { together[group] = carer }
    return (carer, reason(for: carer))
  }

  private mutating func newCarer(for stay: Stay, withRoomFor children: Int) -> Agreement.Carer {
    guard let type = stay.setting.type else { return unregisteredCarer(for: stay) }
    let fitting = (byType[type] ?? []).filter { isFit($0, stay, children) }
    guard !fitting.isEmpty else { return ownCarer }
    // Two in three are placed within the council's own area where it has such services.
    let near = fitting.filter { market.services[$0].authority == Authority.westmarchIndex }
    let isNear = !near.isEmpty && generator.happens(percent: 66)
    let index = generator.pick(isNear ? near : fitting)
    let service = market.services[index]
    return Agreement.Carer(
      provider: service.owners.latest, service: index, urn: service.urn,
      serviceType: type.rawValue)
  }

  private func isFit(_ index: Int, _ stay: Stay, _ children: Int) -> Bool {
    let service = market.services[index]
    let isOwn = market.providers[service.owners.latest].isInHouse
    guard isOwn == stay.setting.isOwn, service.registered <= stay.from else { return false }
    guard stay.through == nil else { return true }
    if let left = placesLeft[index], left < children { return false }
    let group = market.group(ofService: index)
    return !agencyGroups.contains(group)
      || activeWith[group, default: 0] + children <= CarerChoosing.mostWithAgencyGroup
  }

  /// The framework's volume discount is due from the tenth; one is left for a fault.
  private static let mostWithAgencyGroup = 8

  /// The reference of the council's own fostering service.
  static let ownURN = "WM-001"

  private var ownCarer: Agreement.Carer {
    Agreement.Carer(
      provider: council, service: nil, urn: CarerChoosing.ownURN,
      serviceType: PlacementSetting.ownFostering.serviceType)
  }

  /// Somebody without a registered service: a provider of homes, or the council's own carers.
  private mutating func unregisteredCarer(for stay: Stay) -> Agreement.Carer {
    guard stay.setting != .ownFostering else { return ownCarer }
    let homes = (byType[.childrensHome] ?? []).filter {
      let group = market.group(ofService: $0)
      return market.services[$0].sector == .privateSector && !agencyGroups.contains(group)
    }
    guard !homes.isEmpty else { return ownCarer }
    let owner = market.services[generator.pick(homes)].owners.latest
    return Agreement.Carer(
      provider: owner, service: nil, urn: nil, serviceType: stay.setting.serviceType)
  }

  private mutating func take(_ carer: Agreement.Carer, for stay: Stay) {
    guard stay.through == nil, let service = carer.service else { return }
    placesLeft[service]? -= 1
    activeWith[market.group(ofService: service), default: 0] += 1
  }

  /// Why a child is placed far away; `nil` where the service is near or only has an office.
  private mutating func reason(for carer: Agreement.Carer) -> String? {
    guard let service = carer.service, market.services[service].type != .fosteringAgency,
      let miles = distances[service], miles > Miles(tenths: 190)
    else { return nil }
    return Marginal([
      ("No place within distance", 52), ("No provision within distance", 22),
      ("Safeguarding requirement", 16), ("Child's or parents' preference", 10),
    ]).draw(using: &generator)
  }
}

extension Service {
  /// Whether Westmarch places children there: it is open and not suspended.
  var mayCare: Bool {
    isListed(on: ExampleCalendar.endOfYear(ExampleCalendar.lastYear)) && closing == nil
      && !isSuspended && !isShortBreaksOnly
  }
}

extension Market {
  /// The group of a service's owner, or the owner where it stands alone.
  func group(ofService index: Int) -> String {
    let owner = providers[services[index].owners.latest]
    return owner.group ?? owner.name.name
  }

  /// How far each service is from the middle of Westmarch, where its postcode is on the map.
  func milesFromWestmarch(_ postcodes: PostcodeMap) -> [Int: Miles] {
    var points: [String: GridPoint] = [:]
    for (authority, all) in zip(Authority.all, postcodes.byAuthority) {
      for postcode in all { points[postcode.text(inArea: authority.postcodeArea)] = postcode.point }
    }
    let centre = Authority.all[Authority.westmarchIndex].centre
    return services.indices.reduce(into: [:]) {
      $0[$1] = points[services[$1].address.postcode]?.miles(to: centre)
    }
  }
}
