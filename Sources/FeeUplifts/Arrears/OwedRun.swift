import Values

/// Weeks that follow one another and owe the same for an agreement, as they are kept in one row.
///
/// A year's arrears are a million weeks and nearly all of them alike.
struct OwedRun {
  let agreement: Int
  let first: PaymentWeek
  /// What each of the weeks owes.
  let owed: Money
  private(set) var weeks = 1
  private(set) var until: Day

  private init(_ week: OwedWeek) {
    agreement = week.number
    first = week.days
    owed = week.owed
    until = week.days.until
  }

  /// Returns the runs of weeks that are in the order of their agreements and days.
  static func all(of weeks: [OwedWeek]) -> [OwedRun] {
    weeks.reduce(into: []) { runs, week in
      let isJoined = runs.indices.last.map { runs[$0].join(week) } ?? false
      if !isJoined { runs.append(OwedRun(week)) }
    }
  }

  /// Takes the week that follows, where it is whole and owes the same.
  private mutating func join(_ week: OwedWeek) -> Bool {
    guard week.number == agreement, week.owed == owed, until == week.days.from,
      first.isWhole, week.days.isWhole
    else { return false }
    weeks += 1
    until = week.days.until
    return true
  }
}

extension PaymentWeek {
  /// Whether all its seven days are meant.
  fileprivate var isWhole: Bool { from == week && until == week.adding(days: 7) }
}
