import Values

/// The periods of care that began in a range, and those that ended in it.
struct PeriodEnds {
  struct ChildPeriod {
    let child: LookedAfterChild
    let period: CarePeriod
  }

  /// Those that a filter takes as they were on their first day.
  let started: [ChildPeriod]
  /// Those that a filter takes as they were on their last day, at the age on the day after.
  let ceased: [ChildPeriod]

  init(_ paths: [CarePath], in range: DayRange, _ filter: DemandFilter) {
    var (started, ceased): ([ChildPeriod], [ChildPeriod]) = ([], [])
    for path in paths {
      for period in path.periods {
        let whole = ChildPeriod(child: path.child, period: period)
        if range.contains(period.from),
          filter.takes(path.child, in: path.firstEpisode(of: period), on: period.from)
        {
          started.append(whole)
        }
        if let until = period.until, range.contains(until),
          filter.takes(path.child, in: period.last, on: until)
        {
          ceased.append(whole)
        }
      }
    }
    (self.started, self.ceased) = (started, ceased)
  }
}
