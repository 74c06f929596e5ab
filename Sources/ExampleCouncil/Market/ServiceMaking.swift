import Values

/// Services from openings: with days, places, addresses, names and numbers.
struct ServiceMaking {
  private let openings: [Opening]
  private let providers: [Provider]
  private let postcodes: PostcodeMap
  private var places: PlacesMaking
  private var premises: PremisesMaking
  private var words: InventedWords
  private var generator: SeededGenerator
  private let seed: UInt64

  init(_ openings: [Opening], providers: [Provider], postcodes: PostcodeMap, seed: UInt64) {
    self.openings = openings
    self.providers = providers
    self.postcodes = postcodes
    self.seed = seed
    places = PlacesMaking(of: openings, seed: seed)
    premises = PremisesMaking(of: openings, seed: seed)
    words = InventedWords(seed: seed, for: "services")
    generator = SeededGenerator(seed: seed, for: "services")
  }

  /// Returns the services in the order of the openings.
  mutating func services() -> [Service] {
    let days = RegistrationMaking(of: openings, seed: seed).days
    let urns = ReferenceNumbers(registered: days.map(\.registered)).urns
    return openings.indices.map { index in
      service(
        number: index, urn: urns[index], registered: days[index].registered, days[index].closing)
    }
  }

  private mutating func service(
    number: Int, urn: String, registered: Day, _ closing: Closing?
  ) -> Service {
    let opening = openings[number]
    let word = words.next()
    let address = Address(
      in: opening.authority, postcodes: postcodes, street: word, using: &generator)
    let premises =
      opening.type == .supportedAccommodation
      ? premises.next(
        authority: opening.authority, constituency: address.constituency, registered: registered,
        closing: closing) : []
    return Service(
      type: opening.type, sector: opening.sector, number: number, urn: urn,
      educationURN: educationURN(of: opening.type, number: number), registered: registered,
      closing: closing, authority: opening.authority, address: address,
      names: History(name(of: opening, word: word, in: address.town)),
      owners: History(opening.owner), places: places.next(for: opening).map { History($0) },
      premises: premises, inspections: [],
      isShortBreaksOnly: generator.happens(percent: percentShortBreaks(opening)),
      hasManyBuildings: opening.type == .childrensHome && generator.below(140) == 0)
  }

  /// Returns a school's number in the register of schools, where real ones begin with 1.
  private mutating func educationURN(of type: ProvisionType, number: Int) -> String? {
    guard type.isSchool, generator.happens(percent: 96) else { return nil }
    return String(900_000 + number % 100_000)
  }

  /// How many of a hundred homes are for short breaks only.
  ///
  /// Source: Ofsted, Children's social care in England 2025, provider level: 81 of 467 homes of
  /// local authorities, 25 of 152 voluntary, 11 of 3,320 private and all 7 of health authorities.
  private func percentShortBreaks(_ opening: Opening) -> Int {
    guard opening.type == .childrensHome else { return 0 }
    switch opening.sector {
    case .localAuthority: return 17
    case .voluntary: return 16
    case .healthAuthority: return 100
    case .privateSector, .academy: return 0
    }
  }

  private mutating func name(of opening: Opening, word: String, in town: String) -> String {
    let owner = providers[opening.owner]
    switch opening.type {
    case .childrensHome, .specialSchoolAsHome, .familyCentre, .secureHome:
      return "\(word) \(generator.pick(ServiceMaking.housesAndTheLike))"
    case .supportedAccommodation, .fosteringAgency, .voluntaryAdoption, .adoptionSupport:
      guard owner.council == nil else { return "\(word) Supported Living" }
      return generator.happens(percent: 40)
        ? "\(owner.name.tradingName) \(town)" : owner.name.tradingName
    case .specialSchool, .boardingSchool: return "\(word) School"
    case .college: return "\(word) College"
    case .holidayScheme: return "\(word) Holidays"
    case .secureTrainingCentre: return "\(word) Secure Training Centre"
    }
  }

  private static let housesAndTheLike = [
    "House", "Lodge", "View", "Cottage", "Bank", "Villa", "Court", "Farm", "Grange", "Place",
  ]
}
