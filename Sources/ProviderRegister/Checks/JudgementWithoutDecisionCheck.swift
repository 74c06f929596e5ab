import Values

extension RegisterChecks {
  /// Finds services that Ofsted judges gravest while the council still places there.
  static let judgementWithoutDecision = RegisterCheck(
    name: "judgement-without-decision",
    purpose:
      "Finds services judged inadequate, or with serious weaknesses, that are not suspended.",
    severity: .error
  ) { facts in
    let dealtWith = Set(facts.providersDealtWith.map(\.number))
    return facts.services.filter { service in
      [.inadequate, .seriousWeaknesses].contains(service.judgement)
        && (service.authority == facts.council || service.provider.map(dealtWith.contains) ?? false)
        && facts.standingsInForce.status(of: service) == .active
    }.map { service in (service.named, undecided(service)) }
  }

  private static func undecided(_ service: Service) -> String {
    let since = service.inspectionDay.map { " on \($0.inWords)" } ?? ""
    return """
      Ofsted's judgement\(since) is '\(service.judgement.inWords)', and nothing was decided. Visit, \
      decide, and record a suspension with 'caremarket provider suspend' if there is to be one.
      """
  }
}
