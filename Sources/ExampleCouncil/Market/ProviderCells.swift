import Values

/// The services of each sector and kind of work, which have providers of their own.
struct ProviderCells {
  struct Cell {
    let sector: Sector
    let work: Work
    /// The types of its services, in a random order.
    let types: [ProvisionType]
  }

  /// The cells with services in them, without those of councils.
  let cells: [Cell]
  /// The types of the councils' own services, in a random order.
  let councilTypes: [ProvisionType]

  /// Shares out services among types and sectors as in England, with at least one of each type.
  init(services: Int, using generator: inout SeededGenerator) {
    let types = ProvisionType.allCases
    let counts = Apportionment(of: services, by: types.map(\.servicesInEngland), atLeast: 1)
    var placed: [(type: ProvisionType, sector: Sector)] = []
    for (type, count) in zip(types, counts.numbers) {
      let sectors = Marginal(type.sectors).spread(over: count, using: &generator)
      placed += sectors.map { (type, $0) }
    }
    let shuffled = generator.shuffled(placed)
    councilTypes = shuffled.filter { $0.sector == .localAuthority }.map(\.type)
    cells = Sector.allCases.filter { $0 != .localAuthority }.flatMap { sector in
      Work.allCases.map { work in
        let own = shuffled.filter { $0.sector == sector && $0.type.work == work }
        return Cell(sector: sector, work: work, types: own.map(\.type))
      }
    }
    .filter { !$0.types.isEmpty }
  }

  /// Returns how many providers each cell has, out of so many in all.
  func providers(of total: Int) -> [Int] {
    let weights = cells.map { $0.types.count * $0.work.ownersPerHundredServices }
    let limits = cells.map(\.types.count)
    return Apportionment(of: total, by: weights, atLeast: 1, atMost: limits).numbers
  }
}
