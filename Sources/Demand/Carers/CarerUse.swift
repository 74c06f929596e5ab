package import Values

/// How much of the places with the council's own foster carers was used in a year.
package struct CarerUse: Sendable {
  /// Carers of one sort.
  package struct Line: Sendable {
    package let sort: FosterCarer.Sort
    /// Households approved on the last day of the year, and their places.
    package let households: Int
    package let places: Int
    package let recruited: Int
    package let left: Int
    /// Days for which places were there, and days that children spent in such placements.
    package let placeDays: Int
    package let childDays: Int
    /// The share of the place days that children spent there, in whole per cent.
    package let percent: ExactDecimal?
  }

  package let year: FinancialYear
  package let lines: [Line]

  /// Sets children's days in placements that the council provides against the carers' places.
  ///
  /// The return does not say with which household a child is; which placements belong to which sort
  /// of carers is in `Contracts/Demand/measures.yaml`. Sorts without placements, such as respite, are
  /// not set against any.
  package init(
    _ carers: [FosterCarer], _ history: CareHistory, in year: FinancialYear, _ rules: MeasureRules
  ) {
    self.year = year
    let days = CarerUse.childDays(history, in: year.range, rules)
    lines = FosterCarer.Sort.allCases.compactMap { sort in
      let those = carers.filter { $0.sort == sort }
      guard let placements = rules.carerPlacements[sort], !those.isEmpty else { return nil }
      let childDays = placements.reduce(0) { $0 + days[$1, default: 0] }
      return Line(sort, those, childDays: childDays, in: year, rules.rounding)
    }
  }

  private static func childDays(
    _ history: CareHistory, in range: DayRange, _ rules: MeasureRules
  ) -> [ReturnCode: Int] {
    history.episodes.reduce(into: [:]) { days, episode in
      guard episode.provider == rules.ownProvider,
        !rules.shortBreaks.contains(episode.legalStatus),
        let held = episode.days(in: range)
      else { return }
      days[episode.placement, default: 0] += held.until.days(since: held.from)
    }
  }
}

extension CarerUse.Line {
  fileprivate init(
    _ sort: FosterCarer.Sort, _ carers: [FosterCarer], childDays: Int, in year: FinancialYear,
    _ rounding: Rounding
  ) {
    let open = carers.filter { $0.isApproved(on: year.lastDay) }
    let placeDays = carers.reduce(0) { $0 + $1.places * $1.days(in: year.range) }
    self.init(
      sort: sort, households: Set(open.map(\.reference)).count,
      places: open.reduce(0) { $0 + $1.places },
      recruited: carers.count { year.range.contains($0.from) },
      left: carers.count { $0.until.map(year.range.contains) ?? false },
      placeDays: placeDays, childDays: childDays,
      percent: Share.percent(childDays, of: placeDays, rounding))
  }
}
