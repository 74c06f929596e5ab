import Values

/// What is looked for in how a vehicle is opened to applications.
extension RuleCondition {
  /// It takes no application at some time of its life.
  static let notOpenAtAnyTime = RuleCondition("notOpenAtAnyTime") { facts in
    facts.definition.admission.rule == .continuous ? [] : [[:]]
  }

  /// It is opened in rounds, and the last that is planned has closed.
  static let roundsOver = RuleCondition("roundsOver", words: ["closed"]) { facts in
    guard let last = facts.definition.admission.rounds.last, last.closes < facts.day else {
      return []
    }
    return [["closed": last.closes.inWords]]
  }

  /// It had to be opened again by a day that has passed, and was not.
  static let reopeningOverdue = reopening("reopeningOverdue") { $0.day >= $1 }

  /// It must be opened again by a day to come, and no round is planned for it.
  static let reopeningNotPlanned = reopening("reopeningNotPlanned") { $0.day < $1 }

  private static func reopening(
    _ name: String, _ isFound: @escaping @Sendable (VehicleFacts, Day) -> Bool
  ) -> RuleCondition {
    let figures: Set = ["firstYears", "laterYears"]
    return RuleCondition(name, figures: figures, words: figures.union(["before", "since"])) {
      values, findings in
      let first = values["firstYears"]?.wholeNumber(atLeast: 1, &findings)
      let later = values["laterYears"]?.wholeNumber(atLeast: 1, &findings)
      guard let first, let later else { return nil }
      return { facts in
        guard let missed = facts.missedOpening(within: first, then: later),
          isFound(facts, missed.before)
        else { return [] }
        return [
          [
            "firstYears": "\(first)", "laterYears": "\(later)",
            "before": missed.before.inWords, "since": missed.since.inWords,
          ]
        ]
      }
    }
  }
}

extension VehicleFacts {
  /// Returns the first time without an opening that is longer than it may be: since which award, and
  /// before which day the next must have come; `nil` where every opening is in time.
  ///
  /// Assumption: the first award is on the vehicle's first day, and each round leads to one on the
  /// day on which it closes.
  fileprivate func missedOpening(within first: Int, then later: Int) -> (since: Day, before: Day)? {
    let awards = definition.admission.rounds.map(\.closes).filter { $0 > definition.term.from }
    var since = definition.term.from
    var years = first
    for award in awards {
      guard award < since.adding(months: years * 12) else { break }
      since = award
      years = later
    }
    let before = since.adding(months: years * 12)
    return before < definition.end ? (since, before) : nil
  }
}
