package import GRDB
package import ProviderRegister
package import Values

/// The services that the council has to do with: its own, those where its children live, and those
/// that it visited or had a report of.
package enum ServicesInUse {
  /// Returns the services in use that were on the register on a day, by their URNs.
  package static func services(on day: Day, _ db: Database) throws -> [Service] {
    let visited = try Set(VisitQueries.all(db).filter { $0.facts.day <= day }.map(\.urn))
    let reported = try Set(IndependentReport.all(db).filter { $0.receivedOn <= day }.map(\.urn))
    let used = visited.union(reported)
    let placed = try PlacedChildren.references(on: day, db)
    return try ServiceQueries.services(on: day, .all, db).filter { service in
      service.isInHouse || used.contains(service.urn) || placed[service.urn] != nil
    }
  }
}
