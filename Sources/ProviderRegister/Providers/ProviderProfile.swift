package import GRDB
package import Values

/// Everything that the register has about one provider, as it was on a day.
package struct ProviderProfile: Sendable {
  package let day: Day
  package let provider: Provider
  package let standing: StandingsInForce.Status
  package let spellings: [String]
  package let services: [Service]
  /// What children may be placed in, service by service.
  package let serviceStandings: [String: StandingsInForce.Status]
  package let groups: [GroupMembership]
  package let singlePointsOfContact: [SinglePointOfContact]
  package let contacts: [Contact]
  package let documents: [ProviderDocument]
  /// Suspensions and bars of it, of its groups and of its services, the latest first.
  package let standings: [Standing]
  package let merges: [ProviderMerge]

  /// Reads the profile.
  package init(of provider: Provider, on day: Day, _ db: Database) throws {
    self.day = day
    self.provider = provider
    spellings = try ProviderQueries.spellings(of: provider.number, db)
    groups = try GroupQueries.memberships(of: provider.number, db)
    singlePointsOfContact = try SinglePointOfContact.history(of: provider.number, db)
    contacts = try ContactQueries.contacts(on: day, of: provider.number, db)
    var filter = ServiceFilter()
    filter.provider = provider.number
    services = try ServiceQueries.services(on: day, filter, db)
    documents = try DocumentQueries.documents(
      of: provider.number, services: services.map(\.urn), db)
    standings = try StandingQueries.bearing(
      onProvider: provider.number, services: services.map(\.urn), db)
    merges = try ProviderMerge.history(of: provider.number, db)
    let inForce = try StandingsInForce(on: day, db)
    serviceStandings = services.reduce(into: [:]) { $0[$1.urn] = inForce.status(of: $1) }
    let isFormer =
      try services.isEmpty && ProviderQueries.everOwners(db).contains(provider.number)
    standing =
      isFormer
      ? .closed
      : inForce.status(
        ofProvider: provider.number, group: groups.inForce(of: provider, on: day)?.group)
  }

  /// The group that it belongs to on the day.
  package var group: GroupMembership? { groups.inForce(of: provider, on: day) }

  /// The commissioner who speaks with it on the day.
  package var singlePointOfContact: SinglePointOfContact? {
    singlePointsOfContact.first { $0.range.contains(day) }
  }
}

extension [GroupMembership] {
  /// A provider's own membership on a day, not that of one merged into it.
  fileprivate func inForce(of provider: Provider, on day: Day) -> GroupMembership? {
    first { $0.provider == provider.number && $0.range.contains(day) }
  }
}
