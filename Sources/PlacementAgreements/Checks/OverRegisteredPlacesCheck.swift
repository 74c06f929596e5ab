import ProviderRegister
import Values

extension AgreementChecks {
  /// Finds services with more of the council's own placements than they are registered for.
  static let overRegisteredPlaces = AgreementCheck(
    name: "over-registered-places",
    purpose: "Finds services with more of the council's placements than registered places.",
    severity: .error
  ) { facts in
    let placements = Dictionary(grouping: facts.placements) { $0.agreement.urn ?? "" }
    return facts.services.values.sorted { $0.urn < $1.urn }.compactMap { service in
      guard let places = service.places, let own = placements[service.urn], own.count > places
      else { return nil }
      return (service.named, over(own, places))
    }
  }

  private static func over(_ placements: [AgreementInForce], _ places: Int) -> String {
    """
    It is registered for \(places.counted("place")) and has \(placements.count.withThousands) of the \
    council's placements: \(placements.map(\.reference).joined(separator: ", ")). Ask for the \
    certificate of registration, and record the places or the ends that are missing.
    """
  }
}
