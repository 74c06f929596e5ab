import Values

/// Finds where an invented child is placed: who provides it, under which number, at which postcode.
struct CarePlacing: Sendable {
  private let postcodes: PostcodeMap
  private let services: [String: [Service]]
  /// Those in the council's own area.
  private let servicesInside: [String: [Service]]

  init(market: Market, postcodes: PostcodeMap) {
    self.postcodes = postcodes
    let types: [String: [ProvisionType]] = [
      "K2": [.childrensHome], "K1": [.secureHome], "R3": [.familyCentre],
      "S1": [.specialSchool], "K3": [.supportedAccommodation], "foster": [.fosteringAgency],
    ]
    services = types.mapValues { types in
      market.services.filter { types.contains($0.type) && $0.closing == nil }
    }
    servicesInside = services.mapValues { services in
      services.filter { $0.authority == Authority.westmarchIndex }
    }
  }

  /// Fills in provider, URN and postcode of a spell.
  func place(_ spell: inout CareSpell, using generator: inout SeededGenerator) {
    switch spell.placement {
    case "U1", "U2", "U3": own(&spell, inside: 75, using: &generator)
    case "U4", "U5", "U6": foster(&spell, using: &generator)
    case "P1":
      (spell.provider, spell.urn) = ("PR0", "")
      spell.postcode = postcode(inside: 80, using: &generator)
    case "A5":
      (spell.provider, spell.urn) = (generator.happens(percent: 75) ? "PR1" : "PR5", "XXXXXXX")
      spell.postcode = postcode(inside: 25, using: &generator)
    case "Z1", "R1", "R2", "R5": elsewhere(&spell, using: &generator)
    default: service(&spell, using: &generator)
    }
  }

  private func own(
    _ spell: inout CareSpell, inside: Int, using generator: inout SeededGenerator
  ) {
    (spell.provider, spell.urn) = ("PR1", CarePlacing.ownAgency)
    spell.postcode = postcode(inside: inside, using: &generator)
  }

  /// Source: as `CareMarginals`: of foster placements 61% are the authority's own.
  private func foster(_ spell: inout CareSpell, using generator: inout SeededGenerator) {
    guard let agencies = services["foster"], !agencies.isEmpty, generator.happens(percent: 48)
    else {
      return own(&spell, inside: 80, using: &generator)
    }
    let agency = generator.pick(agencies)
    spell.provider = agency.sector == .voluntary ? "PR5" : "PR4"
    spell.urn = agency.urn
    spell.postcode = postcode(inside: 45, using: &generator)
  }

  private func service(_ spell: inout CareSpell, using generator: inout SeededGenerator) {
    let type = spell.placement
    guard let known = services[type], !known.isEmpty else {
      return elsewhere(&spell, using: &generator)
    }
    let inside = servicesInside[type] ?? []
    let service = generator.pick(
      inside.isEmpty || !generator.happens(percent: 45) ? known : inside)
    spell.provider = CarePlacing.provider(of: service)
    spell.urn = service.urn
    spell.postcode = service.address.postcode
  }

  private func elsewhere(_ spell: inout CareSpell, using generator: inout SeededGenerator) {
    spell.urn = ""
    spell.provider = ["R2": "PR3", "R5": "PR3", "R1": "PR4"][spell.placement] ?? ""
    spell.postcode = postcode(inside: 30, using: &generator)
  }

  private static func provider(of service: Service) -> String {
    switch service.sector {
    case .privateSector: "PR4"
    case .voluntary: "PR5"
    case .localAuthority: service.authority == Authority.westmarchIndex ? "PR1" : "PR2"
    case .healthAuthority, .academy: "PR4"
    }
  }

  private func postcode(inside percent: Int, using generator: inout SeededGenerator) -> String {
    let authority =
      generator.happens(percent: percent)
      ? Authority.westmarchIndex : generator.number(in: 1...Authority.all.count - 1)
    return home(in: authority, using: &generator)
  }

  /// A postcode in an authority where somebody may live.
  func home(in authority: Int, using generator: inout SeededGenerator) -> String {
    postcodes.address(in: authority, using: &generator)
      .text(inArea: Authority.all[authority].postcodeArea)
  }

  /// The number of the council's own fostering agency, which no file of Ofsted's lists.
  static let ownAgency = "9990001"
}
