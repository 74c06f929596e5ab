package import Values

/// How many there were in each of several years, under headings that divide them.
package struct YearlyCounts: Hashable, Sendable {
  /// The years in which periods of care began, or ended.
  package enum Turn: Sendable {
    case started
    case ceased
  }

  package let years: [FinancialYear]
  /// In their order, the last for those of whom it is not known.
  package let headings: [String]
  /// Year by year, the number under each heading.
  package private(set) var counts: [[Int]]

  /// Makes counts that are known: year by year, the number under each heading.
  package init(years: [FinancialYear], headings: [String], counts: [[Int]]) {
    self.years = years
    self.headings = headings
    self.counts = counts
  }

  private init(none years: [FinancialYear], _ headings: [String]) {
    let counts = years.map { _ in headings.map { _ in 0 } }
    self.init(years: years, headings: headings, counts: counts)
  }

  /// Counts the periods of care that began, or ended, in each of some years that follow one another.
  package init(
    _ turn: Turn, in years: [FinancialYear], of paths: [CarePath],
    by dimension: PeriodDimension, _ headings: PeriodHeadings
  ) {
    self.init(none: years, headings.all(dimension))
    guard let first = years.first else { return }
    for path in paths {
      for period in path.periods {
        guard let day = turn == .started ? period.from : period.until else { continue }
        let year = FinancialYear(containing: day).startYear - first.startYear
        guard years.indices.contains(year) else { continue }
        counts[year][headings.position(of: period, path.child, in: dimension)] += 1
      }
    }
  }

  /// Counts the children looked after at the end of each year, by their cohorts.
  package init(_ cohorts: [Cohort], by dimension: DemandDimension, _ headings: DemandHeadings) {
    let all = headings.all(dimension)
    self.init(none: cohorts.map { FinancialYear(containing: $0.day) }, all)
    for (year, cohort) in cohorts.enumerated() {
      for member in cohort.members {
        let position = headings.position(of: member, on: cohort.day, in: dimension)
        counts[year][position ?? all.count - 1] += 1
      }
    }
  }
}
