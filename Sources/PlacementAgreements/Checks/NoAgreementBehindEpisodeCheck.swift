import Values

extension AgreementChecks {
  /// Finds placements that the children's return has and the agreements have not.
  package static let noAgreementBehindEpisode = AgreementCheck(
    name: "no-agreement-behind-episode",
    purpose: """
      Finds placements of the latest children's return that no agreement stood behind on the last day \
      of its year. Needs the children's return and the key of its children.
      """,
    severity: .error
  ) { facts in
    guard let open = facts.openEpisodes else { return [] }
    return open.episodes.filter { episode in
      facts.limits.placementsByAgreement.contains(episode.placement)
        && !(episode.child.map(facts.childrenPlacedThen.contains) ?? false)
    }.map { ($0.reference, uncovered($0, on: open.day)) }
  }

  private static func uncovered(_ episode: OpenEpisode, on day: Day) -> String {
    """
    The children's return has this placement, which began on \(episode.from.inWords), and no \
    agreement was in force for the child on \(day.inWords). Draft one with 'caremarket agreement \
    draft', or correct the return.
    """
  }
}
