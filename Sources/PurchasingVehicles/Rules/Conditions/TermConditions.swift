import Values

/// What is looked for in how long a vehicle runs.
extension RuleCondition {
  /// The vehicle is of a kind and regime that the rule is for; nothing else is looked at.
  static let always = RuleCondition("always") { _ in [[:]] }

  /// With every extension that it provides for, or that was used, it runs longer than some years.
  static let termLongerThan = RuleCondition(
    "termLongerThan", figures: ["years"], words: ["years"]
  ) { values, findings in
    guard let years = values["years"]?.wholeNumber(atLeast: 1, &findings) else { return nil }
    return { facts in
      let longest = facts.definition.term.from.adding(months: years * 12)
      return facts.latest < longest ? [] : [["years": years.withThousands]]
    }
  }

  /// It ends after a day, with the extensions that were used.
  static let endsAfter = RuleCondition("endsAfter", day: "day") { facts, day in
    facts.last > day ? [[:]] : []
  }

  /// It ends by a day, but would not if the extensions that are left were used.
  static let extensionsEndAfter = RuleCondition("extensionsEndAfter", day: "day") { facts, day in
    facts.last <= day && facts.latest > day ? [[:]] : []
  }

  /// It ends after a day, or could if every extension were used.
  static let mayEndAfter = RuleCondition("mayEndAfter", day: "day") { facts, day in
    facts.latest > day ? [[:]] : []
  }

  /// It ends within some days, and no extension is left.
  static let endApproaching = RuleCondition("endApproaching", days: "days") { facts, days in
    facts.extensionsLeft == 0 && facts.endsWithin(days) ? [[:]] : []
  }

  /// It ends within some days, and an extension is left to decide on.
  static let extensionToDecide = RuleCondition(
    "extensionToDecide", days: "days", words: ["months"]
  ) { facts, days in
    guard facts.extensionsLeft > 0, facts.endsWithin(days) else { return [] }
    let next = facts.definition.term.extensions.months[facts.definition.used.count]
    return [["months": next.counted("month")]]
  }
}

extension VehicleFacts {
  /// Whether the vehicle is in force and has no more than some days left, its last day counted.
  fileprivate func endsWithin(_ days: Int) -> Bool {
    vehicle.stage(on: day) == .inForce && definition.end.days(since: day) <= days
  }
}
