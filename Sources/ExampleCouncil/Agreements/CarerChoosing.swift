import Values

/// Finds each stay of the example somebody to care for the child, and how that is bought.
struct CarerChoosing {
  private let market: Market
  private let distances: [Int: Miles]
  private var generator: SeededGenerator
  private var room: ServicesWithRoom
  /// The homes of companies whose group owns no agency: one of them may care without registration.
  private let plainHomes: [Int]
  private let council: Int
  /// Where brothers and sisters went.
  private var together: [Int: Agreement.Carer] = [:]

  init(market: Market, postcodes: PostcodeMap, seed: UInt64) {
    self.market = market
    generator = SeededGenerator(seed: seed, for: "carers")
    distances = market.milesFromWestmarch(postcodes)
    let open = market.services.indices.filter { market.services[$0].mayCare }
    let agencies = open.filter { market.services[$0].type == .fosteringAgency }
    let agencyGroups = Set(agencies.map { market.group(ofService: $0) })
    room = ServicesWithRoom(open, of: market, agencyGroups: agencyGroups)
    plainHomes = open.filter {
      market.services[$0].type == .childrensHome && market.services[$0].sector == .privateSector
        && !agencyGroups.contains(market.group(ofService: $0))
    }
    council = market.providers.firstIndex(where: \.isInHouse) ?? 0
  }
}

extension CarerChoosing {
  /// Returns who cares for a child during a stay, and the reason where that is far away.
  ///
  /// The stays must come in the order of their first days.
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
    room.advance(to: stay.from)
    let children = stay.through == nil ? children : 0
    let fitting = room.services(
      type, isOwn: stay.setting.isOwn, isNear: false, roomFor: children)
    guard !fitting.isEmpty else { return ownCarer }
    // Two in three are placed within the council's own area where it has such services.
    let near = room.services(type, isOwn: stay.setting.isOwn, isNear: true, roomFor: children)
    let isNear = !near.isEmpty && generator.happens(percent: 66)
    let index = generator.pick(isNear ? near : fitting)
    let service = market.services[index]
    return Agreement.Carer(
      provider: service.owners.latest, service: index, urn: service.urn,
      serviceType: type.rawValue)
  }

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
    guard !plainHomes.isEmpty else { return ownCarer }
    let owner = market.services[generator.pick(plainHomes)].owners.latest
    return Agreement.Carer(
      provider: owner, service: nil, urn: nil, serviceType: stay.setting.serviceType)
  }

  private mutating func take(_ carer: Agreement.Carer, for stay: Stay) {
    guard stay.through == nil, let service = carer.service else { return }
    room.take(service)
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
