/// A month of a year, written as `2026-09`.
package struct Month: Hashable, Comparable, Sendable, LosslessStringConvertible {
  package let year: Int
  /// From 1 to 12.
  package let month: Int

  /// Makes the month that a day is in.
  package init(containing day: Day) {
    let (year, month, _) = day.components
    self.init(year: year, month: month)
  }

  private init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// Reads `2026-09`, or `nil` where the calendar has no such month.
  package init?(_ text: String) {
    guard let first = Day("\(text)-01") else { return nil }
    self.init(containing: first)
  }

  package var description: String { String(firstDay.description.dropLast(3)) }

  /// The form people read, as in `September 2026`.
  package var inWords: String { "\(Day.monthNames[month - 1]) \(year)" }

  package var firstDay: Day { Day(daysSince1970: 0).adding(months: (year - 1970) * 12 + month - 1) }

  /// The days of the month.
  package var range: DayRange {
    guard let range = DayRange(from: firstDay, until: adding(months: 1).firstDay) else {
      preconditionFailure("a month has no day")
    }
    return range
  }

  /// Returns the month a number of months later, or earlier where the number is negative.
  package func adding(months: Int) -> Month {
    let count = year * 12 + month - 1 + months
    return Month(year: count / 12, month: count % 12 + 1)
  }

  /// The whole years from its first day until a day, as an age is counted.
  package func wholeYears(until day: Day) -> Int {
    let (dayYear, dayMonth, _) = day.components
    let months = (dayYear - year) * 12 + dayMonth - month
    return months >= 0 ? months / 12 : -1
  }

  package static func < (left: Month, right: Month) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
