import Values

/// The years that the example covers, each ending on 31 March.
struct ExampleCalendar: Sendable {
  /// The year of the last provider file.
  static let lastYear = 2026
  /// The day on which the council's own register is as the files have it: 21 November 2026.
  static let today = FinancialYear(startYear: 2026).firstDay.adding(months: 7).adding(days: 20)

  /// The years of the provider files, the earliest first.
  let fileYears: ClosedRange<Int>

  /// Makes the calendar of so many yearly files, at least one.
  init(years: Int) {
    fileYears = (ExampleCalendar.lastYear - max(1, years) + 1)...ExampleCalendar.lastYear
  }

  /// The years in which services come, go and change; the last of them even where there is but one
  /// file, because joiners and leavers are compared with the year before.
  var changeYears: ClosedRange<Int> {
    min(fileYears.lowerBound + 1, ExampleCalendar.lastYear)...ExampleCalendar.lastYear
  }

  static func endOfYear(_ year: Int) -> Day { FinancialYear(startYear: year - 1).lastDay }
  static func startOfYear(_ year: Int) -> Day { FinancialYear(startYear: year - 1).firstDay }
}

extension Day {
  /// The day itself, or the Monday after it where it is at a weekend.
  var orMonday: Day {
    switch weekday {
    case .saturday: adding(days: 2)
    case .sunday: adding(days: 1)
    default: self
    }
  }
}
