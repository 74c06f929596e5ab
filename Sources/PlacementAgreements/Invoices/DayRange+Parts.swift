import Values

extension DayRange {
  /// Returns what is left of the range without some others, the earliest first.
  ///
  /// Assumption: the range has an end, as what an invoice charges for has.
  func without(_ others: [DayRange]) -> [DayRange] {
    others.reduce([self]) { rest, other in
      rest.flatMap { range in
        guard range.overlaps(other) else { return [range] }
        let before = DayRange(from: range.from, until: other.from)
        let after = other.until.flatMap { DayRange(from: $0, until: range.until) }
        return [before, after].compactMap(\.self)
      }
    }
  }

  /// The days of a range with an end.
  var days: Int { until.map { $0.days(since: from) } ?? 0 }

  /// Returns the days that two ranges share, or `nil` where they share none.
  func shared(with other: DayRange) -> DayRange? {
    let ends = [until, other.until].compactMap(\.self)
    return DayRange(from: max(from, other.from), until: ends.min())
  }
}
