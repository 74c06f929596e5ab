import Values

/// The services that are gone by the end of the example, each of a provider that is still there.
struct LeaverMaking {
  private(set) var openings: [Opening] = []
  private let open: [ProvisionType: [Opening]]
  private var generator: SeededGenerator

  /// Makes the leavers of each year, as many in a hundred services as in England.
  ///
  /// Source: Ofsted, Children's social care in England 2025, leavers and joiners: 185 of 4,453
  /// services left in the year, 9 of them after joining within it, and 9 had left before it.
  init(from open: [Opening], years: ClosedRange<Int>, seed: UInt64) {
    self.open = Dictionary(grouping: open, by: \.type)
    generator = SeededGenerator(seed: seed, for: "leavers")
    let (many, few) = (max(3, open.count * 167 / 4453), max(1, open.count * 9 / 4453))
    for year in years { add(many, .left(inYearEnding: year)) }
    add(few, .leftUnnoticed)
    add(few, .cameAndWent)
  }

  private mutating func add(_ count: Int, _ fate: Opening.Fate) {
    for _ in 0..<count {
      let types = LeaverMaking.types(of: fate)
      guard let alike = open[types.draw(using: &generator)].map({ generator.pick($0) }) else {
        continue
      }
      openings.append(
        Opening(
          type: alike.type, sector: alike.sector, fate: fate, owner: alike.owner,
          authority: alike.authority))
    }
  }

  /// Returns how often each type leaves; supported accommodation cannot have left before it began.
  private static func types(of fate: Opening.Fate) -> Marginal<ProvisionType> {
    let tooEarly = if case .left(let year) = fate { year < 2025 } else { false }
    return Marginal(
      ProvisionType.allCases.map { type in
        (type, tooEarly && type == .supportedAccommodation ? 0 : type.leaversInEngland)
      })
  }
}
