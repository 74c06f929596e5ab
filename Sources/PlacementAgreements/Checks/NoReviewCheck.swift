import Values

extension AgreementChecks {
  /// Finds agreements that were not looked at for longer than they should be.
  static let noReview = AgreementCheck(
    name: "no-review",
    purpose: "Finds agreements that nobody reviewed within the months they should be reviewed in.",
    severity: .warning
  ) { facts in
    facts.inForce.compactMap { agreement in
      let months = agreement.terms?.reviewMonths ?? facts.reviewMonths[agreement.agreement.kind]
      guard let months else { return nil }
      let last = max(agreement.lastReview ?? agreement.agreement.from, agreement.agreement.from)
      let due = last.adding(months: months)
      guard due < facts.day else { return nil }
      return (agreement.reference, unreviewed(agreement, due))
    }
  }

  private static func unreviewed(_ agreement: AgreementInForce, _ due: Day) -> String {
    let last = agreement.lastReview.map { "was last reviewed on \($0.inWords)" }
    let since = last ?? "began on \(agreement.agreement.from.inWords) and was never reviewed"
    return """
      It \(since); a review was due by \(due.inWords). Review it and record what came of it with \
      'caremarket agreement review \(agreement.reference)'.
      """
  }
}
