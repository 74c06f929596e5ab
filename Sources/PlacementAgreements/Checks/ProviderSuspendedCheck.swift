import ProviderRegister
import Values

extension AgreementChecks {
  /// Finds children who live where the council has stopped placing, or Ofsted has.
  static let providerSuspended = AgreementCheck(
    name: "provider-suspended",
    purpose: "Finds placements with a service, provider or group that is suspended or barred.",
    severity: .error
  ) { facts in
    facts.placements.compactMap { agreement in
      guard let service = facts.service(of: agreement) else { return nil }
      let status = facts.standings.status(of: service)
      return status == .active ? nil : (agreement.reference, stopped(service, status))
    }
  }

  private static func stopped(_ service: Service, _ status: StandingsInForce.Status) -> String {
    let provider = service.providerName.map { " of \($0)" } ?? ""
    return """
      \(service.named)\(provider) is \(status.rawValue), by itself, its provider, its group or its \
      registration. Review whether the child stays and record it with 'caremarket agreement review', \
      or move the child; 'caremarket service show \(service.urn)' says who decided what.
      """
  }
}
