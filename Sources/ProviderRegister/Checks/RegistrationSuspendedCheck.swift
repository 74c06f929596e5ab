import Values

extension RegisterChecks {
  /// Finds services in the council's area whose registration Ofsted has suspended.
  static let registrationSuspended = RegisterCheck(
    name: "registration-suspended",
    purpose: "Finds services in the council's area whose registration Ofsted has suspended.",
    severity: .error
  ) { facts in
    facts.localServices.filter { $0.registrationStatus == "suspended" }.map { service in
      (
        service.named,
        """
        Ofsted has suspended its registration, so no child may live there. Make sure that none does, \
        and record the council's own decision with 'caremarket provider suspend'.
        """
      )
    }
  }
}
