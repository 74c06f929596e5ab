package import Values

/// Under which heading of a dimension a child with an episode stands.
package struct DemandHeadings: Sendable {
  private let bands: AgeBands
  private let scheme: PlacementScheme
  /// The code of the council.
  private let council: PackedCode?
  private let known: [DemandDimension: [String]]
  /// Of dimensions that go by a code: the position of each code's heading.
  private let positions: [DemandDimension: [ReturnCode: Int]]
  private let groups: [Int]

  package init(
    bands: AgeBands, scheme: PlacementScheme, codes: ReturnCodeSets, council: String
  ) {
    self.bands = bands
    self.scheme = scheme
    self.council = PackedCode(council)
    groups = scheme.rows.map { scheme.groups.firstIndex(of: $0.group) ?? 0 }
    let byCode: [DemandDimension: [(ReturnCode, String)]] = [
      .placement: codes.placement.entries.map { ($0.code, $0.code.description) },
      .provider: codes.placementProvider.entries.map { ($0.code, $0.means) },
      .sex: codes.sex.entries.map { ($0.code, $0.means) },
      .ethnicity: codes.ethnicity.entries.map { ($0.code, $0.group ?? $0.means) },
      .need: codes.need.entries.map { ($0.code, $0.means) },
      .legalStatus: codes.legalStatus.entries.map { ($0.code, $0.group ?? $0.means) },
    ]
    let names = byCode.mapValues { DemandHeadings.unrepeated($0.map(\.1)) }
    positions = byCode.reduce(into: [:]) { positions, entry in
      let all = names[entry.key] ?? []
      positions[entry.key] = entry.value.reduce(into: [:]) { $0[$1.0] = all.firstIndex(of: $1.1) }
    }
    known = names.merging([
      .category: scheme.rows.map(\.name), .group: scheme.groups, .area: ["Inside", "Outside"],
      .age: bands.all.map(\.name), .unaccompanied: ["Unaccompanied", "Not unaccompanied"],
    ]) { first, _ in first }
  }

  private static func unrepeated(_ headings: [String]) -> [String] {
    headings.reduce(into: []) { if $1 != notKnown, !$0.contains($1) { $0.append($1) } }
  }

  /// The heading of those of whom it is not known.
  package static let notKnown = "Not known"

  /// All headings of a dimension in their order, the last for those of whom it is not known.
  package func all(_ dimension: DemandDimension) -> [String] {
    (known[dimension] ?? []) + [DemandHeadings.notKnown]
  }

  /// The position of a member's heading among those of the dimension.
  package func position(
    of member: Cohort.Member, on day: Day, in dimension: DemandDimension
  ) -> Int? {
    let (child, episode) = (member.child, member.episode)
    switch dimension {
    case .category: return scheme.row(of: episode)
    case .group: return scheme.row(of: episode).map { groups[$0] }
    case .placement: return positions[.placement]?[episode.placement]
    case .provider: return positions[.provider]?[episode.provider]
    case .area: return episode.authority.map { $0 == council ? 0 : 1 }
    case .age: return member.age.flatMap(bands.position)
    case .sex: return positions[.sex]?[child.sex]
    case .ethnicity: return positions[.ethnicity]?[child.ethnicity]
    case .need: return positions[.need]?[episode.need]
    case .legalStatus: return positions[.legalStatus]?[episode.legalStatus]
    case .unaccompanied: return child.isUnaccompanied(on: day) ? 0 : 1
    }
  }
}
