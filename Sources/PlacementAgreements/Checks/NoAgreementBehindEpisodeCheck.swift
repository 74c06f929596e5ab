import Values

extension AgreementChecks {
  /// Finds placements that the children's return has and the agreements have not.
  static let noAgreementBehindEpisode = AgreementCheck(
    name: "no-agreement-behind-episode",
    purpose: """
      Finds placements of the children's return that no agreement stands behind. Needs the children's \
      return.
      """,
    severity: .error, needs: "the children's return"
  ) { facts in
    let covered = Set(facts.placements.map(\.child.number))
    return (facts.openEpisodes ?? []).filter { episode in
      !(episode.child.map(covered.contains) ?? false)
    }.map { ($0.reference, uncovered($0)) }
  }

  private static func uncovered(_ episode: OpenEpisode) -> String {
    """
    The children's return has a placement since \(episode.from.inWords), and no agreement is in force \
    for it. Draft one with 'caremarket agreement draft', or correct the return.
    """
  }
}
