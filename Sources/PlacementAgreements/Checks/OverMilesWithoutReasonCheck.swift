import ProviderRegister
import Values

extension AgreementChecks {
  /// Finds placements far from home for which nobody has said why.
  ///
  /// Home is the centre of the council's area, because a child's address is never kept. Agencies are
  /// left out: their registered address is an office.
  static let overMilesWithoutReason = AgreementCheck(
    name: "over-20-miles-without-reason",
    purpose: "Finds placements more than 20 miles from the council's centre without a reason.",
    severity: .warning
  ) { facts in
    facts.placements.compactMap { agreement in
      guard agreement.agreement.distanceReason == nil, let urn = agreement.agreement.urn,
        !facts.limits.addressIsAnOffice.contains(agreement.agreement.serviceType),
        let miles = facts.distances[urn], miles > facts.limits.milesWithoutReason
      else { return nil }
      return (agreement.reference, far(miles, urn))
    }
  }

  private static func far(_ miles: Miles, _ urn: String) -> String {
    """
    The service \(urn) is \(miles) miles from the council's centre and no reason is recorded. Ask \
    whoever placed the child, and give the reason with 'caremarket import agreements'.
    """
  }
}
