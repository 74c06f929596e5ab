package import Values

/// Under which heading of a dimension a child with an episode stands.
package struct DemandHeadings: Sendable {
  private let bands: AgeBands
  private let scheme: PlacementScheme
  /// The code of the council.
  private let council: PackedCode?
  private let known: [DemandDimension: [String]]
  /// Of dimensions that go by a code.
  private let byCode: [DemandDimension: CodeHeadings]
  private let groups: [Int]

  package init(
    bands: AgeBands, scheme: PlacementScheme, codes: ReturnCodeSets, council: String
  ) {
    self.bands = bands
    self.scheme = scheme
    self.council = PackedCode(council)
    groups = scheme.rows.map { scheme.groups.firstIndex(of: $0.group) ?? 0 }
    byCode = [
      .placement: CodeHeadings(codes.placement.entries.map { ($0.code, $0.code.description) }),
      .provider: CodeHeadings(meaningsOf: codes.placementProvider),
      .sex: CodeHeadings(meaningsOf: codes.sex),
      .ethnicity: CodeHeadings(groupsOf: codes.ethnicity),
      .need: CodeHeadings(meaningsOf: codes.need),
      .legalStatus: CodeHeadings(groupsOf: codes.legalStatus),
    ]
    known = byCode.mapValues(\.all).merging([
      .category: scheme.rows.map(\.name), .group: scheme.groups, .area: ["Inside", "Outside"],
      .age: bands.all.map(\.name), .unaccompanied: ["Unaccompanied", "Not unaccompanied"],
    ]) { first, _ in first }
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
    case .placement: return byCode[.placement]?.position(of: episode.placement)
    case .provider: return byCode[.provider]?.position(of: episode.provider)
    case .area: return episode.authority.map { $0 == council ? 0 : 1 }
    case .age: return member.age.flatMap(bands.position)
    case .sex: return byCode[.sex]?.position(of: child.sex)
    case .ethnicity: return byCode[.ethnicity]?.position(of: child.ethnicity)
    case .need: return byCode[.need]?.position(of: episode.need)
    case .legalStatus: return byCode[.legalStatus]?.position(of: episode.legalStatus)
    case .unaccompanied: return child.isUnaccompanied(on: day) ? 0 : 1
    }
  }
}
