extension CouncilRegister {
  /// The papers that have run out, which a check must find.
  func faults(of market: Market) -> [SeededFault] {
    zip(market.providers, entries).flatMap { provider, entry in
      entry.documents.filter(\.hasExpired).map { document in
        SeededFault(
          check: "document-expired", subject: holder(of: document, provider, market),
          fault: "The \(document.kind.rawValue) \(document.reference) has run out.")
      }
    }
  }

  /// The service that a paper is about, else the provider, as findings name them.
  private func holder(
    of document: DueDiligenceDocument, _ provider: Provider, _ market: Market
  ) -> String {
    guard let urn = document.urn, let service = market.services.first(where: { $0.urn == urn })
    else { return provider.name.name }
    return "\(urn) \(service.names.latest)"
  }
}

extension DueDiligenceDocument {
  fileprivate var hasExpired: Bool { expires.map { $0 < ExampleCalendar.today } ?? false }
}
