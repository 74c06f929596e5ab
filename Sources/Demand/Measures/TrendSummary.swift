package import Values

/// The main figures of demand, a line for each year.
package struct TrendSummary: Sendable {
  package struct Line: Sendable {
    package let year: FinancialYear
    package let children: Int
    package let per10000: Int?
    package let started: Int
    package let ceased: Int
    package let unaccompanied: Int
    package let manyPlacements: StabilitySummary.Proportion
    package let longTerm: StabilitySummary.Proportion
    package let farPercent: ExactDecimal?
    package let outside: StabilitySummary.Proportion
    /// The change of children in per cent from the line before, in whole per cent.
    package fileprivate(set) var changePercent: ExactDecimal?
  }

  package let lines: [Line]

  /// Works out the lines of the years, from the paths of the history where they are known already, for
  /// those whom a filter takes on the last day of a year, on their first day of care and on their last.
  package init(
    of history: CareHistory, paths known: [CarePath]? = nil, from first: FinancialYear,
    through last: FinancialYear, population: [FinancialYear: Int], _ scheme: PlacementScheme,
    council: String, _ rules: MeasureRules, only filter: DemandFilter = .everything
  ) {
    let paths = known ?? history.paths(rules)
    let years = stride(from: first.startYear, through: last.startYear, by: 1)
      .map(FinancialYear.init(startYear:))
    var lines = years.concurrentMap {
      Line(history, paths, $0, population[$0], scheme, council, filter, rules)
    }
    for (line, next) in zip(lines.indices, lines.indices.dropFirst()) {
      lines[next].changePercent = Share.change(
        from: lines[line].children, to: lines[next].children, rules.rounding)
    }
    self.lines = lines
  }
}

extension TrendSummary.Line {
  fileprivate init(
    _ history: CareHistory, _ paths: [CarePath], _ year: FinancialYear, _ population: Int?,
    _ scheme: PlacementScheme, _ council: String, _ filter: DemandFilter, _ rules: MeasureRules
  ) {
    let cohort = Cohort(of: history, on: year.lastDay, filter, rules)
    let stability = StabilityMeasures(of: paths, in: year, scheme, rules, only: filter).summary
    let distance = DistanceSummary(cohort, scheme, council: council, rules).total
    let ends = PeriodEnds(paths, in: year.range, filter)
    self.init(
      year: year, children: cohort.count,
      per10000: population.flatMap { Share.per10000(cohort.count, of: $0, rules.rounding) },
      started: ends.started.count, ceased: ends.ceased.count,
      unaccompanied: cohort.members.count { $0.child.isUnaccompanied(on: year.lastDay) },
      manyPlacements: stability.manyPlacements, longTerm: stability.longTerm,
      farPercent: distance.farPercent(rules.rounding),
      outside: .init(
        distance.outside, of: distance.inside + distance.outside, rules.rounding))
  }
}

extension Share {
  /// Returns by how many per cent a number grew, or shrank where it is negative, in whole per cent.
  package static func change(from before: Int, to after: Int, _ rounding: Rounding) -> ExactDecimal?
  {
    percent(after - before, of: before, rounding)
  }
}
