/// The days from one day until the day before another, or without an end.
///
/// `from` is the first day in force, `until` the first day not in force, so ranges that follow one
/// another share a day and neither overlap nor leave a gap. People are shown the last day in force.
package struct DayRange: Hashable, Sendable {
  package let from: Day
  package let until: Day?

  /// Makes a range, or `nil` where it would hold no day.
  package init?(from: Day, until: Day?) {
    if let until, until <= from { return nil }
    self.from = from
    self.until = until
  }

  /// Makes the range with both of its first and last day, or `nil` where last comes before first.
  package init?(from: Day, through last: Day) {
    self.init(from: from, until: last.adding(days: 1))
  }

  package func contains(_ day: Day) -> Bool {
    from <= day && (until.map { day < $0 } ?? true)
  }

  package func overlaps(_ other: DayRange) -> Bool {
    startsBeforeEnd(of: other) && other.startsBeforeEnd(of: self)
  }

  /// Returns the days that both have, or `nil` where there are none.
  package func intersection(_ other: DayRange) -> DayRange? {
    let ends = [until, other.until].compactMap(\.self)
    return DayRange(from: max(from, other.from), until: ends.min())
  }

  /// The last day in force, or `nil` where there is no end.
  package var through: Day? { until?.adding(days: -1) }

  /// The range as people write it, as in "1 April 2025 to 31 March 2026".
  package var inWords: String {
    guard let through else { return "from \(from.inWords)" }
    return "\(from.inWords) to \(through.inWords)"
  }

  private func startsBeforeEnd(of other: DayRange) -> Bool {
    other.until.map { from < $0 } ?? true
  }
}
