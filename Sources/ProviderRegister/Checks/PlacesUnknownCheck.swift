import Values

extension RegisterChecks {
  /// Finds homes in the council's area of which nobody says how many places they have.
  static let placesUnknown = RegisterCheck(
    name: "places-unknown",
    purpose: "Finds services in the council's area without places, of types that have places.",
    severity: .warning
  ) { facts in
    let typesWithPlaces = Set(facts.services.filter { $0.places != nil }.map(\.provisionType))
    return facts.localServices.filter { service in
      service.places == nil && typesWithPlaces.contains(service.provisionType)
    }.map { service in
      (
        service.named,
        """
        Its places are not known, so every sum of places leaves it out. Record them with \
        'caremarket service set \(service.urn) --places NUMBER'.
        """
      )
    }
  }
}
