package import GRDB
package import ProviderRegister
package import Values

/// The services that the council has to do with on a day, and what tells that it has: they are its
/// own, those where its children live, and those that it visited or had a report of.
package struct ServicesInUse: Sendable {
  package let day: Day
  /// Those that were on the register on the day, by their URNs.
  package let services: [Service]
  /// The visits up to the day, the latest first; those that were cancelled, too.
  package let visits: [Visit]
  /// The reports that were received by the day.
  let reports: [IndependentReport]
  let placements: ServicePlacements
  /// The council's references of the children who live there, by the services' URNs.
  let children: [String: [String]]

  /// Reads what was known on a day.
  package init(on day: Day, _ db: Database) throws {
    self.day = day
    visits = try VisitQueries.all(db).filter { $0.facts.day <= day }
    reports = try IndependentReport.all(db).filter { $0.receivedOn <= day }
    placements = try ServicePlacements(on: day, db)
    let placed = try PlacedChildren.references(placements, on: day, db)
    let used = Set(visits.map(\.urn)).union(reports.map(\.urn))
    children = placed
    services = try ServiceQueries.services(on: day, .all, db).filter { service in
      service.isInHouse || used.contains(service.urn) || placed[service.urn] != nil
    }
  }

  /// The visits that were made or are being written up on the day, the latest first.
  var made: [Visit] { visits.filter { $0.status(on: day) != .cancelled } }
}
