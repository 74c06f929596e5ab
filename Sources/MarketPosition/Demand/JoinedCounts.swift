import Demand

/// Counts under headings of which some stand for several finer ones.
struct JoinedCounts: Hashable, Sendable {
  let counts: YearlyCounts
  /// The same counts under the finer headings.
  let fine: YearlyCounts
  /// By heading: the places of the finer headings that it stands for, itself where nothing is joined.
  let parts: [[Int]]

  private init(_ counts: YearlyCounts, _ fine: YearlyCounts, _ parts: [[Int]]) {
    self.counts = counts
    self.fine = fine
    self.parts = parts
  }

  /// Takes counts of which no headings are joined.
  init(_ counts: YearlyCounts) {
    self.init(counts, counts, counts.headings.indices.map { [$0] })
  }

  /// Takes counts, and the same under finer headings, with what lies under each of the coarse ones; the
  /// last heading of both is for those of whom it is not known.
  init(_ counts: YearlyCounts, of fine: YearlyCounts, _ parts: [[Int]]) {
    self.init(counts, fine, parts + [[fine.headings.count - 1]])
  }
}

extension JoinedCounts {
  /// The counts with the two headings of the fewest put together, where there are more than two.
  ///
  /// Both stand where the first of them stood, and what is not known joins nothing.
  func joiningTheRarest() -> JoinedCounts? {
    let totals = counts.headings.indices.map { heading in
      counts.counts.reduce(0) { $0 + $1[heading] }
    }
    let filled = totals.indices.dropLast().filter { totals[$0] > 0 }
    guard filled.count > 2 else { return nil }
    let rarest = filled.sorted { (totals[$0], $0) < (totals[$1], $1) }.prefix(2).sorted()
    return joining(rarest[0], rarest[1])
  }

  private func joining(_ first: Int, _ second: Int) -> JoinedCounts {
    var (headings, numbers, parts) = (counts.headings, counts.counts, parts)
    headings[first] += " or \(headings.remove(at: second).lowercasedFirst)"
    parts[first] += parts.remove(at: second)
    for year in numbers.indices { numbers[year][first] += numbers[year].remove(at: second) }
    let joined = YearlyCounts(years: counts.years, headings: headings, counts: numbers)
    return JoinedCounts(joined, fine, parts)
  }
}
