import Values

extension AgreementChecks {
  /// Finds placements that go on without a contract that both sides have signed.
  static let unsigned = AgreementCheck(
    name: "unsigned",
    purpose:
      "Finds placements that began long ago and whose agreement is not signed by both sides.",
    severity: .error
  ) { facts in
    facts.begun.filter { agreement in
      !agreement.missingSignatures.isEmpty
        && !facts.limits.routesWithoutContract.contains(agreement.agreement.route)
        && facts.day.days(since: agreement.agreement.from) > facts.limits.daysUntilSigned
    }.map { ($0.reference, unsigned($0, facts)) }
  }

  private static func unsigned(_ agreement: AgreementInForce, _ facts: AgreementFacts) -> String {
    let days = facts.day.days(since: agreement.agreement.from)
    return """
      The placement began on \(agreement.agreement.from.inWords), \(days.counted("day")) ago, and \
      \(agreement.missingSignatures.joined(separator: " and ")) not signed. Have it signed and \
      record it with 'caremarket agreement sign \(agreement.reference)'.
      """
  }
}

extension AgreementInForce {
  fileprivate var missingSignatures: [String] {
    switch (state.signedByProvider, state.signedByAuthority) {
    case (nil, nil): ["neither the provider nor the council has"]
    case (nil, _): ["the provider has"]
    case (_, nil): ["the council has"]
    default: []
    }
  }
}
