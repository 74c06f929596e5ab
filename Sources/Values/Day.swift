/// A calendar day, without a time or a time zone.
///
/// Days are counted from 1 January 1970 in the Gregorian calendar, so arithmetic is whole-number
/// arithmetic and cannot drift with clocks or summer time.
package struct Day: Hashable, Comparable, Sendable {
  /// Whole days since 1 January 1970; negative before it.
  package let daysSince1970: Int32

  package init(daysSince1970: Int32) {
    self.daysSince1970 = daysSince1970
  }

  /// Makes a day of the calendar, or `nil` where the calendar has no such day (30 February).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.days(inMonth: month, of: year)
    else { return nil }
    self.init(daysSince1970: Int32(Day.count(year: year, month: month, day: day)))
  }

  package static func < (left: Day, right: Day) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }
}

extension Day {
  /// The weekdays, with Monday first as in the working week.
  package enum Weekday: Int, CaseIterable, Sendable {
    case monday = 1
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday
  }

  package var weekday: Weekday {
    let index = (Int(daysSince1970) + 3) % 7
    return Weekday.allCases[(index + 7) % 7]
  }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var dayOfMonth: Int { components.day }

  /// Returns the day a number of days later, or earlier where the number is negative.
  package func adding(days: Int) -> Day {
    Day(daysSince1970: daysSince1970 + Int32(days))
  }

  /// Returns the same day of a later or earlier month, or that month's last day if it is shorter.
  package func adding(months: Int) -> Day {
    let (year, month, dayOfMonth) = components
    let count = year * 12 + (month - 1) + months
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    let last = Day.days(inMonth: newMonth, of: newYear)
    let number = Day.count(year: newYear, month: newMonth, day: min(dayOfMonth, last))
    return Day(daysSince1970: Int32(number))
  }

  /// Returns how many days later this day is than another.
  package func days(since other: Day) -> Int {
    Int(daysSince1970) - Int(other.daysSince1970)
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// The arithmetic of the proleptic Gregorian calendar.
///
/// Years are counted from March so that the leap day is the last of its year, and in eras of
/// 400 years (146,097 days), which all have the same length.
extension Day {
  private static func count(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(daysSince1970) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
