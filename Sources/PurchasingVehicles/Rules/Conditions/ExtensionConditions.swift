import Values

/// What is looked for in the extensions of a vehicle.
extension RuleCondition {
  private static let words: Set = ["number", "months", "decided", "decision"]

  /// An extension was used that the definition does not have at its place, or has with other months.
  static let extensionNotProvidedFor = RuleCondition(
    "extensionNotProvidedFor", words: words.union(["provided"])
  ) { facts in
    let provided = facts.definition.term.extensions
    return facts.uses.filter { use in
      use.index >= provided.months.count || provided.months[use.index] != use.use.months
    }.map { $0.words.adding(["provided": provided.description]) }
  }

  /// An extension was decided on when the term that it extends had ended already.
  static let extensionDecidedTooLate = RuleCondition(
    "extensionDecidedTooLate", words: words.union(["ended"])
  ) { facts in
    facts.uses.compactMap { use in
      let end = facts.definition.term.end(
        extendedBy: Array(facts.definition.used.prefix(use.index)))
      guard use.use.decidedOn >= end else { return nil }
      return use.words.adding(["ended": end.adding(days: -1).inWords])
    }
  }

  /// An extension was decided on after a day.
  static let extensionDecidedAfter = RuleCondition(
    "extensionDecidedAfter", day: "day", words: words
  ) { facts, day in
    facts.uses.filter { $0.use.decidedOn > day }.map(\.words)
  }

  /// A day has passed, and extensions are left that were not used by then.
  static let extensionsLeftAfter = RuleCondition(
    "extensionsLeftAfter", day: "day", words: ["left"]
  ) { facts, day in
    guard facts.day > day, facts.extensionsLeft > 0 else { return [] }
    return [["left": facts.extensionsLeft.counted("extension")]]
  }
}

extension VehicleFacts {
  /// The extensions that were used, with their places counted from 0.
  fileprivate var uses: [(index: Int, use: ExtensionUse, words: RuleWords)] {
    definition.used.enumerated().map { index, use in
      (
        index, use,
        [
          "number": "\(index + 1)", "months": use.months.counted("month"),
          "decided": use.decidedOn.inWords, "decision": use.decisionReference,
        ]
      )
    }
  }
}
