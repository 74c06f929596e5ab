/// The rows under which placements are counted, such as Bromley's eighteen.
package struct PlacementScheme: Sendable {
  package struct Category: Hashable, Sendable {
    package let name: String
    /// The heading over several rows.
    package let group: String
    let placements: Set<ReturnCode>
    /// Only of these providers, where any are named.
    let providers: Set<ReturnCode>

    func holds(_ placement: ReturnCode, _ provider: ReturnCode) -> Bool {
      placements.contains(placement) && (providers.isEmpty || providers.contains(provider))
    }
  }

  package let name: String
  package let means: String
  package let rows: [Category]
  private let positions: [ReturnCode: [Int]]

  init(name: String, means: String, rows: [Category]) {
    self.name = name
    self.means = means
    self.rows = rows
    positions = rows.enumerated().reduce(into: [:]) { positions, row in
      for code in row.element.placements { positions[code, default: []].append(row.offset) }
    }
  }

  /// The headings over the rows, in their order.
  package var groups: [String] {
    rows.reduce(into: []) { if !$0.contains($1.group) { $0.append($1.group) } }
  }

  /// Returns the position of the row under which a placement stands, or `nil` where no row has it.
  package func row(of placement: ReturnCode, by provider: ReturnCode) -> Int? {
    positions[placement]?.first { rows[$0].holds(placement, provider) }
  }

  package func row(of episode: CareEpisode) -> Int? {
    row(of: episode.placement, by: episode.provider)
  }

  /// By row: the places of the rows of a finer scheme that lie within it, where they make up all of it;
  /// else none.
  package func places(of fine: PlacementScheme) -> [[Int]] {
    rows.map { row in
      let places = fine.rows.indices.filter {
        row.placements.isSuperset(of: fine.rows[$0].placements)
      }
      let all = places.reduce(into: Set<ReturnCode>()) { $0.formUnion(fine.rows[$1].placements) }
      let isOfEveryone = places.allSatisfy { fine.rows[$0].providers.isEmpty }
      return all == row.placements && row.providers.isEmpty && isOfEveryone ? places : []
    }
  }
}
