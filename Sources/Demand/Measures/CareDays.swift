package import Values

/// The days in care of a time, episode by episode, cut where a child grew a year older.
package struct CareDays {
  private let range: DayRange
  private let history: CareHistory
  private let rules: MeasureRules

  package init(in year: FinancialYear, of history: CareHistory, _ rules: MeasureRules) {
    self.init(in: year.range, of: history, rules)
  }

  init(in range: DayRange, of history: CareHistory, _ rules: MeasureRules) {
    self.range = range
    self.history = history
    self.rules = rules
  }

  /// Calls a function with each part: the child as of its first day, that day, and how many days it has.
  func forEachPart(_ body: (Cohort.Member, _ from: Day, _ days: Int) -> Void) {
    for episode in history.episodes {
      guard let days = episode.days(in: range), !rules.shortBreaks.contains(episode.legalStatus)
      else { continue }
      let child = history.child(numbered: episode.child)
      AgedDays.forEachPart(of: days, child) { part in
        let age = child.age(on: part.from)
        body(Cohort.Member(child: child, episode: episode, age: age), part.from, part.days)
      }
    }
  }

  /// The days of each episode that a function takes, without those that have none.
  package func byEpisode(
    _ takes: (Cohort.Member, Day) -> Bool
  ) -> [(member: Cohort.Member, days: Int)] {
    var found: [(member: Cohort.Member, days: Int)] = []
    forEachPart { member, from, days in
      guard takes(member, from) else { return }
      if found.last?.member.episode == member.episode {
        found[found.count - 1].days += days
      } else {
        found.append((member, days))
      }
    }
    return found
  }
}
