/// A month of a year, written as `2026-09`.
package struct Month: Hashable, Comparable, Sendable, LosslessStringConvertible {
  package let year: Int
  /// From 1 to 12.
  package let month: Int

  /// Makes the month that a day is in.
  package init(containing day: Day) {
    year = day.year
    month = day.month
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
    Month(containing: firstDay.adding(months: months))
  }

  /// The whole years from its first day until a day, as an age is counted.
  package func wholeYears(until day: Day) -> Int {
    let months = (day.year - year) * 12 + day.month - month
    return months >= 0 ? months / 12 : -1
  }

  package static func < (left: Month, right: Month) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
