package import PurchasingVehicles
package import Values

/// From when on new fees hold, by the route that a placement was bought by.
package struct EffectiveDays: Hashable, Sendable {
  package enum Beginning: Hashable, Sendable {
    case day(Day)
    /// The anniversary of the agreement, from the default day on and before it comes again.
    case anniversary
  }

  package let standard: Day
  package let byRoute: [Route: Beginning]
  /// Fees change on the first such day on or after, because payments are made by the week.
  package let weekday: Day.Weekday?
}

extension EffectiveDays {
  /// Returns the day for a placement, or `nil` where its anniversary is unknown or its first lies
  /// after the year.
  package func day(for route: Route, agreedOn: Day?) -> Day? {
    switch byRoute[route] ?? .day(standard) {
    case .day(let day): return shifted(day)
    case .anniversary: return agreedOn.flatMap(anniversary).map(shifted)
    }
  }

  /// The first anniversary on or after the default day, which is at least a year after the agreement.
  private func anniversary(of agreed: Day) -> Day? {
    let years = max(1, standard.year - agreed.year)
    let days = [years, years + 1].map { agreed.adding(months: 12 * $0) }
    guard let day = days.first(where: { $0 >= standard }), day < standard.adding(months: 12) else {
      return nil
    }
    return day
  }

  private func shifted(_ day: Day) -> Day {
    guard let weekday else { return day }
    return day.adding(days: (weekday.rawValue - day.weekday.rawValue + 7) % 7)
  }
}
