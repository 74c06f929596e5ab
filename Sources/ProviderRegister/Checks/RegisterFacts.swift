package import Definitions
package import GRDB
import Geography
package import Values

/// Everything that the checks look at, read at one moment as it stood on a day.
package struct RegisterFacts: Sendable {
  let day: Day
  /// The code of the council's authority, and whether its centre is known.
  let council: String
  let hasCentre: Bool
  let dueDiligence: DueDiligence
  let services: [Service]
  let providers: [Provider]
  let standings: [Standing]
  let standingsInForce: StandingsInForce
  let documents: [ProviderDocument]
  /// Who speaks with a provider, by its number.
  let commissioners: [Int: String]
  /// The providers of whom the council keeps a contact.
  let providersWithContacts: Set<Int>
  let placements: PlacementCounts
}

extension RegisterFacts {
  /// Reads the facts of a day, given how many placements are in force then.
  package init(
    on day: Day, dueDiligence: DueDiligence, placements: PlacementCounts, _ db: Database
  ) throws {
    let council = try Council.fetch(db)
    self.day = day
    self.council = council.authority.code
    hasCentre = council.centre != nil
    self.dueDiligence = dueDiligence
    services = try ServiceQueries.services(on: day, .all, db)
    providers = try ProviderQueries.all(db)
    standings = try StandingQueries.all(db).filter { $0.range.contains(day) }
    standingsInForce = try StandingsInForce(on: day, db)
    documents = try DocumentQueries.all(db)
    commissioners = try SinglePointOfContact.inForce(on: day, db).mapValues(\.commissioner)
    providersWithContacts = try ContactQueries.providers(on: day, db)
    self.placements = placements
  }
}

extension RegisterFacts {
  /// The services registered in the council's own area.
  var localServices: [Service] { services.filter { $0.authority == council } }

  /// The providers that the council deals with, of the thousands on England's register.
  ///
  /// It has placements with them, has seen a document of theirs, or keeps a contact or a
  /// commissioner for them.
  var providersDealtWith: [Provider] {
    let holders = Set(
      documents.compactMap { document in
        if case .provider(let number) = document.holder { number } else { nil }
      })
    let known = holders.union(commissioners.keys).union(providersWithContacts)
      .union(placements.byProvider.keys)
    return providers.filter { known.contains($0.number) }
  }

  /// The services of a provider on the day.
  func services(of provider: Provider) -> [Service] {
    services.filter { $0.provider == provider.number }
  }
}

extension Service {
  /// As messages name it, as in "SC123456 Alder House".
  package var named: String { name.map { "\(urn) \($0)" } ?? "\(urn) (\(provisionType))" }
}
