import Values

extension YearlyReturn {
  /// The year that the days of the episodes speak of: the one in which most episodes ended, or began
  /// where none has ended.
  ///
  /// A return holds the episodes that were open at any time of its year, so every end lies in it.
  /// Going by the most, one wrong day makes a finding and not another year.
  var yearOfDays: FinancialYear? {
    mostFrequent(episodes.compactMap(\.returnedUntil)) ?? latest(episodes.map(\.from))
  }

  private func mostFrequent(_ days: [Day]) -> FinancialYear? {
    let counts = days.reduce(into: [FinancialYear: Int]()) {
      $0[FinancialYear(containing: $1), default: 0] += 1
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  private func latest(_ days: [Day]) -> FinancialYear? {
    days.max().map(FinancialYear.init(containing:))
  }
}
