package import Values

/// The days on which offices in England are closed: `Contracts/Quality/bank-holidays.yaml`.
package struct BankHolidays: Sendable {
  /// The names of the holidays by their days.
  package let names: [Day: String]

  package init(names: [Day: String]) {
    self.names = names
  }

  /// Whether offices are open: neither a weekend nor a bank holiday.
  package func isWorkingDay(_ day: Day) -> Bool {
    day.weekday != .saturday && day.weekday != .sunday && names[day] == nil
  }

  /// Returns the day that is a number of working days on; with none, the day itself or the next one
  /// on which offices are open.
  package func day(_ workingDays: Int, workingDaysAfter day: Day) -> Day {
    var found = firstWorkingDay(from: day)
    for _ in 0..<max(0, workingDays) { found = firstWorkingDay(from: found.adding(days: 1)) }
    return found
  }

  private func firstWorkingDay(from day: Day) -> Day {
    var day = day
    while !isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }
}
