package import Values

/// The application of a policy's rules to one fee: no records, no clock, always the same answer.
package struct UpliftEngine: Sendable {
  package let policy: UpliftPolicy
  /// Whether each rule that is not for a fee is named in the steps.
  private let saysAll: Bool
  private let rules: [PreparedRule]

  /// Makes the engine; a plan of thousands of fees leaves out the rules that are not for a fee.
  package init(_ policy: UpliftPolicy, sayingAll saysAll: Bool = true) {
    self.policy = policy
    self.saysAll = saysAll
    rules = policy.rules.map { PreparedRule($0, policy.rounding) }
  }

  /// Returns what the policy does with a fee.
  package func answer(_ situation: UpliftSituation) -> UpliftAnswer {
    guard let day = effectiveDay(of: situation) else {
      return AnswerWriting(situation, nil).left(.excluded, nil, Message.noAnniversary(policy.year))
    }
    var writing = AnswerWriting(situation, day)
    // An annual uplift is given once a year, whoever applied it.
    if let earlier = situation.upliftedFrom, FinancialYear(containing: earlier) == policy.year {
      return writing.left(.excluded, nil, Message.uplifted(earlier, policy.year))
    }
    guard let prepared = rule(for: situation, from: day, &writing) else {
      writing.flag(.noRule)
      return writing.left(.excluded, nil, Message.noRule)
    }
    let rule = prepared.rule
    writing.say(prepared.introduction)
    if let review = prepared.review { writing.review(review) }
    if rule.needsNotice, !hasNotice(situation) {
      return writing.left(.unchanged, rule, Message.noNotice)
    }
    var application = RuleApplication(prepared, situation, writing)
    return application.answer()
  }

  /// Returns the first day of a new fee, or `nil` where the agreement has no anniversary in time.
  package func effectiveDay(of situation: UpliftSituation) -> Day? {
    policy.effective.day(
      for: situation.route, agreedOn: situation.madeOn ?? situation.agreedOn)
  }

  /// The first rule whose conditions all hold, with a sentence on each that was passed over.
  private func rule(
    for situation: UpliftSituation, from day: Day, _ writing: inout AnswerWriting
  ) -> PreparedRule? {
    for prepared in rules {
      let conditions = prepared.rule.conditions
      guard let failing = conditions.first(where: { !$0.holds(of: situation, from: day) })
      else { return prepared }
      if saysAll { writing.say(Message.passedOver(prepared.rule, failing)) }
    }
    return nil
  }

  private func hasNotice(_ situation: UpliftSituation) -> Bool {
    guard let window = policy.requests, let received = situation.request?.receivedOn else {
      return false
    }
    return window.contains(received)
  }
}

private enum Message {
  static let noRule = "No rule of the policy is for this fee."
  static let noNotice = "No notice was given in the request window, so the fee stays."

  static func noAnniversary(_ year: FinancialYear) -> String {
    "The agreement has no anniversary from which its fee could change under the policy of \(year)."
  }

  static func uplifted(_ day: Day, _ year: FinancialYear) -> String {
    "An uplift raised the fee from \(day.inWords) already, and there is one in \(year)."
  }

  static func passedOver(_ rule: UpliftRule, _ failing: UpliftCondition) -> String {
    "The rule '\(rule.name)' is passed over: it is for fees \(failing.inWords)."
  }
}
