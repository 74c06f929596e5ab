import Values

/// The rules about what two years' returns say of the same child.
struct AcrossYearChecks {
  let codes: ReturnCodeSets

  /// Checks an episode against the return of the year before.
  func check(
    _ record: EpisodeRecord, against earlier: EpisodeRecord, _ findings: inout ReturnFindings
  ) {
    let place = record.place
    func compare(_ check: ReturnCheck, _ value: (EpisodeRecord) -> ReturnCode) {
      if value(record) != value(earlier) { findings.add(check, at: place) }
    }
    compare(.reasonBeganLastYear) { $0.reasonBegan }
    compare(.legalStatusLastYear) { $0.legalStatus }
    compare(.needLastYear) { $0.need }
    compare(.placementProviderLastYear) { $0.provider }
    compare(.urnLastYear) { $0.urn }
    guard codes.placement[earlier.placement]?.continuesAs.contains(record.placement) != true else {
      return
    }
    compare(.placementLastYear) { $0.placement }
  }

  /// Checks the first episode of a year against those that the year before left open.
  func checkOpen(
    _ first: EpisodeRecord, _ earlier: [EpisodeRecord], _ findings: inout ReturnFindings
  ) {
    let open = earlier.filter { $0.returnedUntil == nil }
    guard !open.isEmpty else { return }
    guard let same = open.first(where: { $0.from == first.from }) else {
      return findings.add(.openLastYear, at: first.place)
    }
    check(first, against: same, &findings)
  }
}
