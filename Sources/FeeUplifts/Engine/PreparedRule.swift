/// A rule with what it says of every fee that it is for, worked out once for a whole plan.
struct PreparedRule: Sendable {
  let rule: UpliftRule
  /// Why it decides, in a sentence.
  let introduction: String
  /// What its percentage comes to, where that is the same for every fee.
  let value: Measure.Value?

  init(_ rule: UpliftRule) {
    self.rule = rule
    introduction = Message.decides(rule)
    value = rule.action.measure.flatMap { $0.asksContract ? nil : $0.value(contract: nil) }
  }
}

extension UpliftRule.Action {
  /// The one percentage that it raises fees by, where it does.
  fileprivate var measure: Measure? {
    switch self {
    case .percent(let measure), .topUp(let measure), .guidePrice(_, let measure): measure
    default: nil
    }
  }
}

private enum Message {
  static func decides(_ rule: UpliftRule) -> String {
    rule.conditions.isEmpty
      ? "The rule '\(rule.name)' decides: it is for every fee that came so far."
      : """
      The rule '\(rule.name)' decides: it is for fees \
      \(rule.conditions.map(\.inWords).joined(separator: ", ")).
      """
  }
}
