internal import Values

/// Where the rows of a line chart stand from left to right, and what is written under them.
struct TimeScale: Sendable {
  /// From 0 at the first to 1 at the last; one in the middle where there is but one.
  let positions: [Double]
  let labels: [String]

  init(of headings: [Cell]) {
    let days = headings.compactMap(\.asDay)
    if days.count == headings.count, let first = days.min(), let last = days.max(), first < last {
      let span = Double(last.days(since: first))
      positions = days.map { Double($0.days(since: first)) / span }
      labels = Self.labels(of: days)
    } else {
      let steps = Double(headings.count - 1)
      positions = headings.indices.map { steps > 0 ? Double($0) / steps : 0.5 }
      labels = headings.map { $0.asYear ?? $0.inWords }
    }
  }

  /// The same day of each year is named by its year, other days by month and year.
  private static func labels(of days: [Day]) -> [String] {
    let isYearly = Set(days.map { $0.month * 100 + $0.dayOfMonth }).count == 1
    return days.map { day in
      isYearly ? "\(day.year)" : "\(Day.monthNames[day.month - 1].prefix(3)) \(day.year)"
    }
  }
}

extension Cell {
  fileprivate var asDay: Day? {
    if case .day(let day) = self { day } else { nil }
  }

  /// A whole number that heads a row of a line chart is a year, which has no comma.
  fileprivate var asYear: String? {
    if case .count(let year) = self { "\(year)" } else { nil }
  }
}
