import Values

extension RegisterChecks {
  /// Finds services in the council's area whose owner is not known.
  static let serviceWithoutOwner = RegisterCheck(
    name: "service-without-owner",
    purpose: "Finds services in the council's area of which no owner is known.",
    severity: .warning
  ) { facts in
    facts.localServices.filter { $0.provider == nil }.map { service in
      (
        service.named,
        """
        Ofsted names no owner. Find out who it is and record it with \
        'caremarket service set \(service.urn) --provider NAME'.
        """
      )
    }
  }
}
