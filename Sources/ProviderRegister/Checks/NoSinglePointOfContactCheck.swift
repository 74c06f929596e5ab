import Values

extension RegisterChecks {
  /// Finds providers that no commissioner speaks for.
  static let noSinglePointOfContact = RegisterCheck(
    name: "no-single-point-of-contact",
    purpose: "Finds providers that the council deals with and no commissioner is named for.",
    severity: .warning
  ) { facts in
    facts.providersDealtWith.filter { provider in
      facts.commissioners[provider.number] == nil && !facts.services(of: provider).isEmpty
    }.map { provider in
      (
        provider.named,
        """
        No commissioner is named as its single point of contact. Name one with \
        'caremarket provider set P\(provider.number) --single-point-of-contact NAME'.
        """
      )
    }
  }
}
