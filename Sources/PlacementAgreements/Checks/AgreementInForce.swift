import Values

/// An agreement whose placement has begun and not ended by a day, with what holds of it then.
struct AgreementInForce: Sendable {
  let agreement: Agreement
  let child: Child
  let state: AgreementState
  let terms: AgreementTerms?
  /// The lines that are paid weekly on the day.
  let weeklyLines: [FeeLine]
  let claims: [DiscountClaim]
  let split: FundingSplit?
  /// Whether a funding split was recorded for any day.
  let hadSplit: Bool
  let lastReview: Day?
  let lastUplift: Day?

  var reference: String { agreement.reference }
  var isDraft: Bool { state.status == .draft }

  /// What is paid a week on the day, with the discounts that are claimed taken off.
  var weeklyFee: Money {
    let lines = weeklyLines.reduce(Money.zero) { $0 + $1.amount }
    return claims.reduce(lines) { $0 - $1.weekly }
  }
}

extension AgreementInForce {
  /// Whether a placement began before another, or stands before it in a list.
  static func isEarlier(_ left: AgreementInForce, _ right: AgreementInForce) -> Bool {
    (left.agreement.from, left.reference) < (right.agreement.from, right.reference)
  }
}
