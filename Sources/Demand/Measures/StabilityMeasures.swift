package import Values

/// Works out how steady placements were in twelve months.
package struct StabilityMeasures: Sendable {
  private let paths: [CarePath]
  private let year: CareYear
  private let scheme: PlacementScheme
  private let filter: DemandFilter
  private let rules: MeasureRules

  /// Makes the measures of a year, of those children whom a filter takes where they are on its last day,
  /// and of the placements that it takes as they were on their own last day.
  package init(
    of paths: [CarePath], in year: FinancialYear, _ scheme: PlacementScheme,
    _ rules: MeasureRules, only filter: DemandFilter = .everything
  ) {
    self.init(of: paths, in: CareYear(year), scheme, rules, only: filter)
  }

  /// Makes the measures of any twelve months.
  package init(
    of paths: [CarePath], in year: CareYear, _ scheme: PlacementScheme,
    _ rules: MeasureRules, only filter: DemandFilter = .everything
  ) {
    self.paths = paths
    self.year = year
    self.scheme = scheme
    self.filter = filter
    self.rules = rules
  }

  package var summary: StabilitySummary {
    let open = openPeriods
    let groups = siblings(open).values.filter(\.areSiblings)
    return StabilitySummary(
      year: FinancialYear(containing: year.lastDay),
      manyPlacements: .init(
        open.count { $0.isTaken && hadMany($0) }, of: open.count(where: \.isTaken),
        rules.rounding),
      longTerm: settled(open.filter { $0.isTaken && isLongTerm($0) }),
      siblings: .init(
        groups.filter(\.isTogether).reduce(0) { $0 + $1.children },
        of: groups.reduce(0) { $0 + $1.children }, rules.rounding),
      durations: durations)
  }
}

extension StabilityMeasures {
  /// A period of care that was open on the last day of the year, by its place among the paths: periods
  /// are large.
  private struct OpenPeriod {
    let path: Int
    let period: Int
    /// Whether the filter takes the child.
    let isTaken: Bool
  }

  private var openPeriods: [OpenPeriod] {
    paths.indices.compactMap { path in
      paths[path].periods.lastIndex { $0.isOpen(on: year.lastDay) }.map {
        OpenPeriod(
          path: path, period: $0, isTaken: filter.takes(paths[path], on: year.lastDay))
      }
    }
  }

  private func siblings(_ open: [OpenPeriod]) -> [SiblingGroup.Origin: SiblingGroup] {
    var groups: [SiblingGroup.Origin: SiblingGroup] = [:]
    groups.reserveCapacity(open.count)
    for item in open {
      let period = paths[item.path].periods[item.period]
      guard let origin = SiblingGroup.Origin(paths[item.path].child, period) else { continue }
      groups[origin, default: SiblingGroup()]
        .add(period, on: year.lastDay, isLookedAt: item.isTaken)
    }
    return groups
  }

  /// Placements that were open at any time of the year, without temporary ones.
  private func hadMany(_ open: OpenPeriod) -> Bool {
    let placements = paths[open.path].periods.reduce(0) { sum, period in
      sum + period.stays.count { $0.isIn(year.range) && !isTemporary($0) }
    }
    return placements >= rules.manyPlacements
  }

  private func isTemporary(_ stay: PlacementStay) -> Bool {
    rules.temporary.contains(stay.first.placement)
  }

  private func isLongTerm(_ open: OpenPeriod) -> Bool {
    guard let age = paths[open.path].child.age(on: year.lastDay), age < rules.longTerm.underAge
    else { return false }
    let from = paths[open.path].periods[open.period].from
    return from.adding(months: rules.longTerm.lookedAfterMonths) <= year.lastDay
  }

  private func settled(_ longTerm: [OpenPeriod]) -> StabilitySummary.Proportion {
    .init(
      longTerm.count { isSettled(paths[$0.path].periods[$0.period].stays) }, of: longTerm.count,
      rules.rounding)
  }

  /// In the same placement for long; or placed for adoption, and together with the one before.
  private func isSettled(_ all: [PlacementStay]) -> Bool {
    let stays = all.lazy.filter { $0.from <= year.lastDay && !isTemporary($0) }
    guard let stay = stays.last(where: { $0.isOpen(on: year.lastDay) }) else { return false }
    var from = stay.from
    if rules.adoption.contains(stay.first.placement),
      let before = stays.last(where: { $0.until == stay.from })
    {
      from = before.from
    }
    return from.adding(months: rules.longTerm.placementMonths) <= year.lastDay
  }

  private var durations: [StabilitySummary.Duration] {
    var days: [[Int]] = scheme.rows.map { _ in [] }
    for path in paths {
      for period in path.periods {
        for stay in period.stays {
          guard let until = stay.until, year.range.contains(until),
            let row = scheme.row(of: stay.first),
            filter.takes(path.child, in: stay.last, on: until)
          else { continue }
          days[row].append(until.days(since: stay.from))
        }
      }
    }
    return zip(scheme.rows, days).filter { !$0.1.isEmpty }.map { row, days in
      StabilitySummary.Duration(
        category: row.name, ended: days.count, medianDays: days.sorted()[days.count / 2],
        meanDays: Int(
          rules.rounding.quotient(of: Int64(days.reduce(0, +)), by: Int64(days.count))))
    }
  }
}
