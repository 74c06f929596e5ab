import Values

/// The days of an episode within a range, cut where the child grew a year older.
enum AgedDays {
  struct Part: Equatable {
    let from: Day
    let days: Int
  }

  /// The day on which an episode ended is not a day in care.
  static func parts(
    of episode: CareEpisode, _ child: LookedAfterChild, in range: DayRange
  ) -> [Part] {
    guard let days = episode.days(in: range) else { return [] }
    var parts: [Part] = []
    forEachPart(of: days, child) { parts.append($0) }
    return parts
  }

  /// Calls a function with each part of the days from one to the one before another.
  ///
  /// A child counts as born on the first of the month.
  static func forEachPart(
    of days: (from: Day, until: Day), _ child: LookedAfterChild, _ body: (Part) -> Void
  ) {
    var from = days.from
    if let birth = child.birth {
      for year in from.year...days.until.year {
        guard let birthday = Day(year: year, month: birth.month, day: 1), from < birthday,
          birthday < days.until
        else { continue }
        body(Part(from: from, days: birthday.days(since: from)))
        from = birthday
      }
    }
    body(Part(from: from, days: days.until.days(since: from)))
  }
}

extension CareEpisode {
  /// The days of a range on which it held, up to the first on which it no longer did; `nil` where there
  /// are none.
  func days(in range: DayRange) -> (from: Day, until: Day)? {
    let from = max(self.from, range.from)
    guard let last = until ?? range.until else { return nil }
    let end = min(last, range.until ?? last)
    return from < end ? (from, end) : nil
  }
}
