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
    let from = max(episode.from, range.from)
    guard let end = [episode.until, range.until].compactMap(\.self).min(), from < end else {
      return []
    }
    let cuts = birthdays(of: child, after: from, before: end)
    return zip([from] + cuts, cuts + [end]).map { Part(from: $0, days: $1.days(since: $0)) }
  }

  /// A child counts as born on the first of the month.
  private static func birthdays(
    of child: LookedAfterChild, after from: Day, before end: Day
  ) -> [Day] {
    guard let birth = child.birth else { return [] }
    return (from.year...end.year).compactMap { Day(year: $0, month: birth.month, day: 1) }
      .filter { from < $0 && $0 < end }
  }
}
