import Values

/// The providers of the market and what each of them runs at the end of the example.
struct ProviderMaking {
  private(set) var providers: [Provider] = []
  private(set) var openings: [Opening] = []
  private var generator: SeededGenerator
  private var words: InventedWords

  init(scale: ExampleScale, seed: UInt64) {
    generator = SeededGenerator(seed: seed, for: "providers")
    words = InventedWords(seed: seed, for: "providers")
    let cells = ProviderCells(services: scale.services, using: &generator)
    addCouncils(running: cells.councilTypes)
    let counts = cells.providers(of: scale.providers - Authority.all.count)
    for (cell, count) in zip(cells.cells, counts) { add(cell, providers: count) }
    openings = ProvisionType.allCases.flatMap { type in openings.filter { $0.type == type } }
    addGroups(scale.groups)
  }

  private mutating func addCouncils(running types: [ProvisionType]) {
    let shares = Apportionment(
      of: types.count, by: Authority.all.map(\.percentOfServices), atLeast: 1)
    var rest = types[...]
    for (index, (authority, share)) in zip(Authority.all, shares.numbers).enumerated() {
      let name = OrganisationName(council: authority)
      providers.append(
        Provider(name: name, sector: .localAuthority, work: .homes, council: index, group: nil))
      for type in rest.prefix(share) { open(type, .localAuthority, owner: index, in: index) }
      rest = rest.dropFirst(share)
    }
  }

  /// Adds a cell's providers, each with at least one service and a few with many.
  private mutating func add(_ cell: ProviderCells.Cell, providers count: Int) {
    let weights = (0..<count).map { 1_000_000 / ($0 + 3) }
    let sizes = Apportionment(of: cell.types.count, by: weights, atLeast: 1).numbers
    let shares = Authority.all.indices.map { ($0, Authority.all[$0].percentOfServices) }
    let places = Marginal(shares).spread(over: cell.types.count, using: &generator)
    var rest = Array(zip(cell.types, places))[...]
    for size in sizes {
      let owner = providers.count
      providers.append(provider(in: cell, of: size))
      for (type, authority) in rest.prefix(size) {
        open(type, cell.sector, owner: owner, in: authority)
      }
      rest = rest.dropFirst(size)
    }
  }

  private mutating func provider(in cell: ProviderCells.Cell, of size: Int) -> Provider {
    // One in six of those with several services, as in the source of the quirk: 26 clusters of
    // owners' spellings among those that own more than one home.
    let isSpeltInManyWays = size > 1 && (size > 8 || generator.happens(percent: 15))
    let name = OrganisationName(
      word: words.next(), sector: cell.sector, work: cell.work,
      isSpeltInManyWays: isSpeltInManyWays, using: &generator)
    return Provider(name: name, sector: cell.sector, work: cell.work, council: nil, group: nil)
  }

  private mutating func open(
    _ type: ProvisionType, _ sector: Sector, owner: Int, in authority: Int
  ) {
    openings.append(
      Opening(type: type, sector: sector, fate: .open, owner: owner, authority: authority))
  }

  /// Puts companies and charities into groups, a few groups with many and most with one or two.
  private mutating func addGroups(_ count: Int) {
    let companies = providers.indices.filter {
      [.privateSector, .voluntary].contains(providers[$0].sector)
    }
    let grouped = generator.shuffled(companies).prefix(max(count, companies.count * 85 / 100))
    let weights = (0..<min(count, grouped.count)).map { 1_000_000 / ($0 + 2) }
    let sizes = Apportionment(of: grouped.count, by: weights, atLeast: 1).numbers
    var rest = grouped[...]
    for size in sizes {
      guard let first = rest.first else { return }
      let ending = generator.pick(["Group", "Group", "Care Group", "Holdings"])
      for member in rest.prefix(size) {
        providers[member].group = "\(providers[first].name.word) \(ending)"
      }
      rest = rest.dropFirst(size)
    }
  }
}
