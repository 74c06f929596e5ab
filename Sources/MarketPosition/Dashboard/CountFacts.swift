import CommissioningPlans
import Values

/// The numbers that services counted month by month.
struct CountFacts {
  /// By what is counted, and by month.
  let numbers: [String: [Month: DashboardCount]]

  /// Returns the last day of the newest month, of those that ended by a day, that was counted.
  func newestDay(of counted: DashboardDefinition.Counted, by day: Day) -> Day? {
    let months = numbers[counted.code]?.keys.map(\.lastDay) ?? []
    return months.filter { $0 <= day }.max()
  }

  /// Returns the number of the months that end on a day; `nil` where one of them was not counted.
  func figure(_ counted: DashboardDefinition.Counted, on day: Day) -> TrendFigure? {
    let last = Month(containing: day)
    let months = (0..<counted.span.months).map { last.adding(months: -$0) }
    let found = months.compactMap { numbers[counted.code]?[$0]?.count }
    return found.count == months.count ? .count(found.reduce(0, +)) : nil
  }
}

extension Month {
  fileprivate var lastDay: Day { adding(months: 1).firstDay.adding(days: -1) }
}
