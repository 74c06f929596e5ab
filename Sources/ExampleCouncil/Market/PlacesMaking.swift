import Values

/// How many places the services of each type and sector have.
struct PlacesMaking {
  /// The places that are still to be given out, by type and sector.
  private var places: [Key: [Int]] = [:]

  private struct Key: Hashable {
    let type: ProvisionType
    let sector: Sector
  }

  init(of openings: [Opening], seed: UInt64) {
    var generator = SeededGenerator(seed: seed, for: "places")
    for type in ProvisionType.allCases {
      for sector in Sector.allCases {
        guard let marginal = type.places(in: sector) else { continue }
        let count = openings.count { $0.type == type && $0.sector == sector }
        places[Key(type: type, sector: sector)] = marginal.spread(over: count, using: &generator)
      }
    }
  }

  /// Returns the places of the next service of a type and sector, or `nil` where it has none.
  mutating func next(for opening: Opening) -> Int? {
    places[Key(type: opening.type, sector: opening.sector)]?.popLast()
  }
}
