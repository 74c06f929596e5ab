package import Values

/// The children looked after on a day: the episode of each that was open then.
///
/// Short breaks are left out, as in the published statistics.
package struct Cohort: Sendable {
  package struct Member: Sendable {
    package let child: LookedAfterChild
    package let episode: CareEpisode
    /// The age in whole years on the day, where the month of birth is known.
    package let age: Int?
  }

  package let day: Day
  package let members: [Member]

  /// Makes the cohort of those whom a filter takes.
  package init(
    of history: CareHistory, on day: Day, _ filter: DemandFilter, _ rules: MeasureRules
  ) {
    self.day = day
    members = history.episodes.compactMap { episode in
      guard episode.isOpen(on: day), !rules.shortBreaks.contains(episode.legalStatus) else {
        return nil
      }
      let child = history.child(numbered: episode.child)
      let member = Member(child: child, episode: episode, age: child.age(on: day))
      return filter.takes(member, on: day) ? member : nil
    }
  }

  package init(of history: CareHistory, on day: Day, _ rules: MeasureRules) {
    self.init(of: history, on: day, .everything, rules)
  }

  private init(day: Day, members: [Member]) {
    self.day = day
    self.members = members
  }

  package var count: Int { members.count }

  /// Returns those whose episodes are wanted.
  package func only(_ isWanted: (CareEpisode) -> Bool) -> Cohort {
    Cohort(day: day, members: members.filter { isWanted($0.episode) })
  }
}
