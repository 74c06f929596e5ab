package import GRDB
package import Values

extension HeldDocument {
  /// Returns the documents that were seen, as they are held on a day, the one that ends first first.
  ///
  /// Of each kind that a provider or service holds only the one that counts, unless those that it
  /// took the place of are asked for. Documents of services that have left the register are left out.
  package static func list(
    on day: Day, _ filter: DocumentFilter, _ db: Database
  ) throws -> [HeldDocument] {
    let holders = try Holders(on: day, db)
    let documents = try DocumentQueries.all(db).filter {
      filter.kind == nil || filter.kind == $0.kind
    }
    let kept = filter.includesReplaced ? documents : documents.current(on: day)
    return kept.compactMap(holders.held).filter(filter.lets)
  }

  /// The providers and services that documents can belong to on a day.
  private struct Holders {
    let providers: [Int: Provider]
    let services: [String: Service]

    init(on day: Day, _ db: Database) throws {
      providers = try ProviderQueries.all(db).reduce(into: [:]) { $0[$1.number] = $1 }
      services = try ServiceQueries.services(on: day, .all, db).reduce(into: [:]) {
        $0[$1.urn] = $1
      }
    }

    func held(_ document: ProviderDocument) -> HeldDocument? {
      switch document.holder {
      case .provider(let number):
        return HeldDocument(document: document, provider: providers[number], service: nil)
      case .service(let urn):
        guard let service = services[urn] else { return nil }
        let owner = service.provider.flatMap { providers[$0] }
        return HeldDocument(document: document, provider: owner, service: service)
      }
    }
  }
}

extension DocumentFilter {
  fileprivate func lets(_ held: HeldDocument) -> Bool {
    (provider == nil || provider == held.provider?.number)
      && (urn == nil || urn == held.service?.urn)
  }
}
