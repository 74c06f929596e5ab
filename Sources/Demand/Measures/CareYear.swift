package import Values

/// The twelve months over which moves and placements are counted: a financial year as in the
/// published statistics, or those that end on another day, for figures from month to month.
package struct CareYear: Hashable, Sendable {
  package let range: DayRange
  package let lastDay: Day

  /// Makes a financial year.
  package init(_ year: FinancialYear) {
    range = year.range
    lastDay = year.lastDay
  }

  /// Makes the twelve months that end on a day.
  package init(through day: Day) {
    guard
      let range = DayRange(from: day.adding(days: 1).adding(months: -12), through: day)
    else { preconditionFailure("twelve months have days") }
    self.range = range
    lastDay = day
  }

  package var firstDay: Day { range.from }
}
