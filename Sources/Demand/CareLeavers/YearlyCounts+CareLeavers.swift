package import Values

extension YearlyCounts {
  /// Counts the young people who have left care in each of some years, by the answers to a question.
  package init(
    of leavers: [CareLeaver], in years: [FinancialYear], by question: CareLeaverQuestion,
    _ headings: CareLeaverHeadings
  ) {
    let all = headings.all(question)
    let counts = years.map { year in
      leavers.filter { $0.year == year }.reduce(into: all.map { _ in 0 }) { counts, leaver in
        counts[headings.position(of: leaver, in: question)] += 1
      }
    }
    self.init(years: years, headings: all, counts: counts)
  }
}
