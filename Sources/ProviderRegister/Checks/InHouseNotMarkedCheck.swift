import Values

extension RegisterChecks {
  /// Finds council services in the council's area whose provider is not marked as its own.
  static let inHouseNotMarked = RegisterCheck(
    name: "in-house-not-marked",
    purpose: "Finds council services in the area whose provider is not marked as in-house.",
    severity: .warning
  ) { facts in
    facts.localServices.filter { service in
      service.sector == "Local Authority" && !service.isInHouse && service.provider != nil
    }.map { service in
      (
        service.named,
        """
        A council runs it, but '\(service.providerName ?? "")' is not marked as in-house. If it is the \
        council's own, run 'caremarket provider set P\(service.provider ?? 0) --in-house'.
        """
      )
    }
  }
}
