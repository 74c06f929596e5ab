package import GRDB
package import Values

/// What a suspension or bar touches on a day: services and places, documents, people to tell.
package struct Exposure: Sendable {
  package let providers: [Provider]
  package let services: [Service]
  package let documents: [ProviderDocument]
  package let contacts: [Contact]
  /// The commissioners who speak with the providers.
  package let commissioners: [String]

  /// The places of all services together.
  package var places: Int { services.places ?? 0 }

  /// Reads what the standing of a group, a provider or a service touches.
  package init(of subject: StandingSubject, on day: Day, _ db: Database) throws {
    services = try ServiceQueries.services(on: day, subject.filter, db)
    let numbers = try subject.providers(on: day, db).union(services.compactMap(\.provider))
    providers = try ProviderQueries.all(db).filter { numbers.contains($0.number) }
    let named = try SinglePointOfContact.inForce(on: day, db)
    commissioners = Set(numbers.compactMap { named[$0]?.commissioner }).sorted()
    let urns = services.map(\.urn)
    documents =
      try providers.flatMap {
        try DocumentQueries.documents(of: $0.number, services: [], db)
      } + DocumentQueries.documents(of: 0, services: urns, db)
    // A person may speak for several providers of a group, and is told once.
    var told: Set<[String?]> = []
    contacts = try providers.flatMap { try ContactQueries.contacts(on: day, of: $0.number, db) }
      .filter { told.insert([$0.name, $0.email, $0.telephone]).inserted }
  }
}

extension StandingSubject {
  fileprivate var filter: ServiceFilter {
    var filter = ServiceFilter()
    filter.group = groupNumber
    filter.provider = providerNumber
    filter.urn = urn
    return filter
  }

  fileprivate func providers(on day: Day, _ db: Database) throws -> Set<Int> {
    switch self {
    case .provider(let provider): return [provider.number]
    case .service: return []
    case .group(let group):
      let members = try GroupQueries.memberships(on: day, db)
      return Set(members.filter { $0.value.group == group.number }.keys)
    }
  }
}
