package import Values

/// Works out who came into care and who left it in twelve months.
package struct FlowMeasures: Sendable {
  private let paths: [CarePath]
  private let times: CareTimes?
  private let year: CareYear
  private let headings: PeriodHeadings
  private let ladder: PlacementLadder
  private let filter: DemandFilter
  private let rules: MeasureRules

  /// Makes the measures of the paths of all who were looked after in the year, or of more children.
  ///
  /// Without times nothing is said of how often children ever came into care.
  package init(
    of paths: [CarePath], _ times: CareTimes?, in year: FinancialYear, bands: AgeBands,
    _ codes: ReturnCodeSets, ladder: PlacementScheme, _ rules: MeasureRules,
    only filter: DemandFilter = .everything
  ) {
    self.init(
      of: paths, times, in: CareYear(year), bands: bands, codes, ladder: ladder, rules, only: filter
    )
  }

  /// Makes the measures of any twelve months.
  package init(
    of paths: [CarePath], _ times: CareTimes?, in year: CareYear, bands: AgeBands,
    _ codes: ReturnCodeSets, ladder: PlacementScheme, _ rules: MeasureRules,
    only filter: DemandFilter = .everything
  ) {
    self.paths = paths
    self.times = times
    self.year = year
    headings = PeriodHeadings(bands: bands, codes, rules)
    self.ladder = PlacementLadder(ladder)
    self.filter = filter
    self.rules = rules
  }

  package var summary: FlowSummary {
    let dayBefore = year.firstDay.adding(days: -1)
    let ends = PeriodEnds(paths, in: year.range, filter)
    let ways = ResidentialPaths(paths, on: year.lastDay, ladder, filter, rules)
    return FlowSummary(
      year: FinancialYear(containing: year.lastDay), atStart: open(on: dayBefore),
      started: ends.started.count, ceased: ends.ceased.count,
      atEnd: open(on: year.lastDay), stayingPut: stayingPut(ends.ceased),
      startedByAge: lines(ends.started, by: .age),
      startedByLegalStatus: lines(ends.started, by: .legalStatus),
      ceasedByGroup: lines(ends.ceased, by: .leavingGroup),
      ceasedByReason: lines(ends.ceased, by: .reason), lengthsOfCare: lengths(ends.ceased),
      periodsByChild: times.map { lines(Array(zip(CareTimes.headings, $0.children))) },
      moves: LadderMoves(paths, in: year.range, ladder, filter).moves,
      residentialPaths: lines(ways.counts))
  }
}

extension FlowMeasures {
  private typealias ChildPeriod = PeriodEnds.ChildPeriod

  private func open(on day: Day) -> Int {
    paths.count { path in
      path.periods.contains { $0.isOpen(on: day) } && filter.takes(path, on: day)
    }
  }

  private func lines(
    _ periods: [ChildPeriod], by dimension: PeriodDimension
  ) -> [FlowSummary.Line] {
    var counts = headings.all(dimension).map { (heading: $0, count: 0) }
    for item in periods {
      counts[headings.position(of: item.period, item.child, in: dimension)].count += 1
    }
    return lines(counts)
  }

  /// Months are whole ones from the first day; a child who leaves on the day of the month counts it.
  private func lengths(_ periods: [ChildPeriod]) -> [FlowSummary.Line] {
    var counts = LengthBand.allCases.map { (heading: $0.rawValue, count: 0) }
    for item in periods {
      guard let until = item.period.until else { continue }
      let band = LengthBand.allCases.firstIndex { band in
        band.belowMonths.map { until < item.period.from.adding(months: $0) } ?? true
      }
      counts[band ?? counts.count - 1].count += 1
    }
    return lines(counts)
  }

  private func stayingPut(_ ceased: [ChildPeriod]) -> StabilitySummary.Proportion {
    let fostered = ceased.filter { item in
      guard let until = item.period.until, let stay = item.period.stays.last else { return false }
      return item.child.age(on: until).map { $0 >= 18 } ?? false
        && rules.fostering.contains(stay.first.placement)
    }
    let stayed = fostered.count { rules.stayingPut.contains($0.period.reasonEnded) }
    return .init(stayed, of: fostered.count, rules.rounding)
  }

  /// The lines that anybody is under, with their shares of all.
  private func lines(_ counts: [(String, Int)]) -> [FlowSummary.Line] {
    let whole = counts.reduce(0) { $0 + $1.1 }
    return counts.filter { $0.1 > 0 }.map { heading, count in
      FlowSummary.Line(
        heading: heading, children: count,
        percent: Share.percent(count, of: whole, rules.rounding))
    }
  }
}

/// How long a child was looked after.
private enum LengthBand: String, CaseIterable {
  case underSixMonths = "Under 6 months"
  case underOneYear = "6 months to under 1 year"
  case underTwoYears = "1 year to under 2 years"
  case underFiveYears = "2 years to under 5 years"
  case fiveYears = "5 years or more"

  var belowMonths: Int? {
    switch self {
    case .underSixMonths: 6
    case .underOneYear: 12
    case .underTwoYears: 24
    case .underFiveYears: 60
    case .fiveYears: nil
    }
  }
}
