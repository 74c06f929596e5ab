import Demand

extension YearlyCounts {
  /// The counts with the two headings of the fewest put together, where there are more than two.
  ///
  /// Both stand where the first of them stood, and what is not known joins nothing.
  func joiningTheRarest() -> YearlyCounts? {
    let totals = headings.indices.map { heading in counts.reduce(0) { $0 + $1[heading] } }
    let filled = headings.indices.dropLast().filter { totals[$0] > 0 }
    guard filled.count > 2 else { return nil }
    let rarest = filled.sorted { (totals[$0], $0) < (totals[$1], $1) }.prefix(2).sorted()
    return joining(rarest[0], rarest[1])
  }

  private func joining(_ first: Int, _ second: Int) -> YearlyCounts {
    var (headings, counts) = (self.headings, self.counts)
    headings[first] += " or \(headings.remove(at: second).lowercasedFirst)"
    for year in counts.indices { counts[year][first] += counts[year].remove(at: second) }
    return YearlyCounts(years: years, headings: headings, counts: counts)
  }
}
