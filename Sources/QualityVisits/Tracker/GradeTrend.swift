/// Where the grades of a service's last visits go, in a word.
package enum GradeTrend: String, CaseIterable, Sendable {
  case improving
  case steady
  case declining
  /// Better and worse by turns.
  case mixed
  /// There is one grade, so nothing to compare it with.
  case first

  /// As a page has it.
  package var inWords: String { self == .first ? "first grade" : rawValue }

  /// Finds the trend of the ranks of grades, the earliest first, where 0 is the best; `nil` where
  /// there are none.
  package init?(ofRanks ranks: [Int]) {
    let steps = zip(ranks, ranks.dropFirst()).map { $1 - $0 }
    let (better, worse) = (steps.contains { $0 < 0 }, steps.contains { $0 > 0 })
    switch (ranks.count, better, worse) {
    case (0, _, _): return nil
    case (1, _, _): self = .first
    case (_, true, true): self = .mixed
    case (_, true, false): self = .improving
    case (_, false, true): self = .declining
    case (_, false, false): self = .steady
    }
  }
}
