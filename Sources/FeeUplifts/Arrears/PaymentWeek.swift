package import Values

/// A week by which providers are paid, or the part of it in which a new fee held.
package struct PaymentWeek: Hashable, Sendable {
  /// The first day of the whole week, by which weeks are told apart.
  package let week: Day
  /// The days that are meant.
  package let from: Day
  package let until: Day

  /// The last of the days.
  package var through: Day { until.adding(days: -1) }
}

extension PaymentWeek {
  /// Divides the days from one until another into weeks that begin on a day of the week, the first and
  /// the last of them perhaps in part.
  static func all(from: Day, until: Day, beginning weekday: Day.Weekday) -> [PaymentWeek] {
    guard from < until else { return [] }
    let back = (from.weekday.rawValue - weekday.rawValue + 7) % 7
    let first = from.adding(days: -back)
    let count = (until.days(since: first) + 6) / 7
    return (0..<count).map { number in
      let week = first.adding(days: 7 * number)
      return PaymentWeek(
        week: week, from: max(from, week), until: min(until, week.adding(days: 7)))
    }
  }
}
