import StrictYAML
import Values

/// What is looked for in what a vehicle's definition says, and who uses it.
extension RuleCondition {
  /// What it is expected to cost is not said.
  static let estimateMissing = RuleCondition("estimateMissing") { facts in
    facts.definition.estimate == nil ? [[:]] : []
  }

  /// What it is expected to cost is said, and is below an amount.
  static let estimateBelow = RuleCondition(
    "estimateBelow", figures: ["amount"], words: ["amount", "estimate", "tax"]
  ) { values, findings in
    guard let amount = values["amount"]?.money(&findings) else { return nil }
    return { facts in
      guard let estimate = facts.definition.estimate, estimate.amount < amount else { return [] }
      return [
        [
          "amount": amount.inWords, "estimate": estimate.amount.inWords,
          "tax": estimate.includesTax ? "with VAT" : "without VAT",
        ]
      ]
    }
  }

  /// Authorities that are not named may join.
  static let openToOthers = RuleCondition("openToOthers") { facts in
    facts.definition.authorities.areOpenToOthers ? [[:]] : []
  }

  /// The council buys through it, is not among its authorities, and others may not join.
  static let usedWithoutRight = usedByUnnamed("usedWithoutRight", mayJoin: false)

  /// The council buys through it, is not named, and may have joined.
  static let usedByJoining = usedByUnnamed("usedByJoining", mayJoin: true)

  private static func usedByUnnamed(_ name: String, mayJoin: Bool) -> RuleCondition {
    RuleCondition(name, words: ["council", "placements"]) { facts in
      let authorities = facts.definition.authorities
      guard authorities.areOpenToOthers == mayJoin, !facts.callOffs.isEmpty,
        !([authorities.lead] + authorities.participating).contains(facts.council)
      else { return [] }
      let count = facts.callOffs.count.counted("placement")
      return [["council": facts.council, "placements": count]]
    }
  }
}
