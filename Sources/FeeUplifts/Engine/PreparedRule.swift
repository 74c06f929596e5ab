import Values

/// A rule with what it says of every fee that it is for, worked out once for a whole plan.
struct PreparedRule: Sendable {
  let rule: UpliftRule
  /// Why it decides, in a sentence.
  let introduction: String
  /// What its percentage comes to, where that is the same for every fee.
  let value: Measure.Value?
  /// Why the policy is to be looked at again, in a sentence, where an index has risen so much.
  let review: String?
  let rounding: FeeRounding
  /// How amounts are rounded, as a sentence says it.
  let roundingInWords: String

  init(_ rule: UpliftRule, _ rounding: FeeRounding) {
    self.rule = rule
    self.rounding = rounding
    roundingInWords = rounding.inWords
    introduction = Message.decides(rule)
    review = rule.review.flatMap(Message.review)
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
  static func review(_ review: ReviewTrigger) -> String? {
    guard review.index.change > Fraction(review.above) else { return nil }
    return """
      \(review.index.title.capitalisedFirst) rose by \(review.index.change.inPercent) \
      \(review.index.span), more than \(review.above.inWords): the policy is to be reviewed.
      """
  }

  static func decides(_ rule: UpliftRule) -> String {
    rule.conditions.isEmpty
      ? "The rule '\(rule.name)' decides: it is for every fee that came so far."
      : """
      The rule '\(rule.name)' decides: it is for fees \
      \(rule.conditions.map(\.inWords).joined(separator: ", ")).
      """
  }
}
