package import Values

/// Why placements changed in a year, by the type of provider that the child left.
package struct MoveReasons: Sendable {
  package struct Line: Sendable {
    package let reason: ReturnCodeSet.Entry
    /// By the positions of `providers`.
    package let moves: [Int]
    package var total: Int { moves.reduce(0, +) }
  }

  package let providers: [ReturnCodeSet.Entry]
  package let lines: [Line]

  /// Counts the reasons with which episodes ended in the year, of those that a filter takes as they were
  /// then.
  package init(
    of history: CareHistory, in year: FinancialYear, _ codes: ReturnCodeSets,
    _ rules: MeasureRules, only filter: DemandFilter = .everything
  ) {
    let range = year.range
    var counts: [ReturnCode: [ReturnCode: Int]] = [:]
    for episode in history.episodes where !episode.reasonMoved.isBlank {
      guard let until = episode.until, range.contains(until),
        !rules.shortBreaks.contains(episode.legalStatus),
        filter.takes(history.child(numbered: episode.child), in: episode, on: until)
      else { continue }
      counts[episode.reasonMoved, default: [:]][episode.provider, default: 0] += 1
    }
    let providers = codes.placementProvider.entries.filter { entry in
      counts.values.contains { $0[entry.code] != nil }
    }
    self.providers = providers
    lines = codes.reasonMoved.entries.compactMap { reason in
      counts[reason.code].map { count in
        Line(reason: reason, moves: providers.map { count[$0.code] ?? 0 })
      }
    }
  }
}
