import Values

extension AgreementChecks {
  /// Finds fees that the annual review has passed by for years.
  static let notUplifted = AgreementCheck(
    name: "not-uplifted",
    purpose: "Finds weekly fees that no uplift has changed for many weeks.",
    severity: .warning
  ) { facts in
    facts.inForce.compactMap { agreement in
      guard !facts.limits.routesWithoutContract.contains(agreement.agreement.route),
        !agreement.weeklyLines.isEmpty
      else { return nil }
      let since = agreement.lastUplift ?? agreement.agreement.from
      let weeks = facts.day.days(since: since) / 7
      guard weeks > facts.limits.weeksWithoutUplift else { return nil }
      return (agreement.reference, unchanged(agreement, weeks))
    }
  }

  private static func unchanged(_ agreement: AgreementInForce, _ weeks: Int) -> String {
    let since = agreement.lastUplift.map { "The last uplift was on \($0.inWords)" }
    let began = "It was never uplifted since it began on \(agreement.agreement.from.inWords)"
    return """
      \(since ?? began), \(weeks.counted("week")) ago. Look whether the contract gives one, and put \
      it into the next uplift plan.
      """
  }
}
