/// A council's financial year, from 1 April to 31 March, written as `2026-27`.
package struct FinancialYear: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// The calendar year in which it begins.
  package let startYear: Int

  package init(startYear: Int) {
    self.startYear = startYear
  }

  /// Makes the financial year that a day is in.
  package init(containing day: Day) {
    startYear = day.month >= 4 ? day.year : day.year - 1
  }

  /// Reads `2026-27`, and refuses years that do not follow one another.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
      parts.joined().allSatisfy(\.isWholeNumber), let start = Int(parts[0]),
      let end = Int(parts[1]), (start + 1) % 100 == end, start >= 1000
    else { return nil }
    startYear = start
  }

  package var description: String {
    let end = (startYear + 1) % 100
    return "\(startYear)-\(end < 10 ? "0" : "")\(end)"
  }

  package var firstDay: Day { Day.firstOfApril(startYear) }
  package var lastDay: Day { Day.firstOfApril(startYear + 1).adding(days: -1) }

  package static func < (left: FinancialYear, right: FinancialYear) -> Bool {
    left.startYear < right.startYear
  }
}

extension Day {
  fileprivate static func firstOfApril(_ year: Int) -> Day {
    Day(daysSince1970: 90).adding(months: (year - 1970) * 12)
  }
}
