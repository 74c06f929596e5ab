import Values

/// The stays of all children, each with what followed it.
package struct StayHistory: Sendable {
  struct Step: Hashable, Sendable {
    let stay: Stay
    /// Whether the child came into care with it.
    let isEntry: Bool
    /// The kind that the child moved to without a break; `nil` where the child left care.
    let next: Int?
  }

  let steps: [Step]

  /// Makes the history; stays that touch in one kind become one, and of two at once the later counts.
  package init(_ stays: [Stay]) {
    var rest = stays.sorted { ($0.child, $0.from, $0.kind) < ($1.child, $1.from, $1.kind) }[...]
    var steps: [Step] = []
    while let child = rest.first?.child {
      let own = rest.prefix { $0.child == child }
      steps += StayHistory.steps(StayHistory.joined(own))
      rest = rest[own.endIndex...]
    }
    self.steps = steps
  }

  private init(steps: [Step]) {
    self.steps = steps
  }

  /// The stays that held on any day of a range, with what followed them: all that is needed to count what
  /// happened after its first day.
  func during(_ days: ClosedRange<Day>) -> StayHistory {
    StayHistory(
      steps: steps.filter { step in
        step.stay.from <= days.upperBound
          && (step.stay.until.map { days.lowerBound < $0 } ?? true)
      })
  }

  /// Joins the stays of a child, which come in the order of their days.
  private static func joined(_ stays: ArraySlice<Stay>) -> [Stay] {
    stays.reduce(into: []) { joined, stay in
      guard let last = joined.last else { return joined.append(stay) }
      let touches = last.until.map { $0 >= stay.from } ?? true
      guard touches else { return joined.append(stay) }
      joined.removeLast()
      if last.kind == stay.kind {
        joined.append(last.ending(later(last.until, stay.until)))
      } else {
        if last.from < stay.from { joined.append(last.ending(stay.from)) }
        joined.append(stay)
      }
    }
  }

  private static func later(_ first: Day?, _ second: Day?) -> Day? {
    guard let first, let second else { return nil }
    return max(first, second)
  }

  private static func steps(_ stays: [Stay]) -> [Step] {
    stays.indices.map { index in
      let stay = stays[index]
      let follows = index > 0 && stays[index - 1].until == stay.from
      let next = index + 1 < stays.count ? stays[index + 1] : nil
      let goesOn = stay.until != nil && next?.from == stay.until
      return Step(stay: stay, isEntry: !follows, next: goesOn ? next?.kind : nil)
    }
  }
}

extension Stay {
  fileprivate func ending(_ day: Day?) -> Stay {
    Stay(child: child, born: born, kind: kind, from: from, until: day)
  }

  /// Whether the child lives there on a day.
  func holds(_ day: Day) -> Bool { from <= day && (until.map { day < $0 } ?? true) }
}
