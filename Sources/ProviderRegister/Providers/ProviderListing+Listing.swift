package import GRDB
package import Values

extension ProviderListing {
  /// Returns the providers on a day, in the order of their names.
  ///
  /// Providers whose last service has gone are left out unless they are asked for; those that never
  /// had one are there because the council added them.
  package static func list(
    on day: Day, _ filter: ProviderFilter, _ db: Database
  ) throws -> [ProviderListing] {
    let services = try Dictionary(
      grouping: ServiceQueries.services(on: day, filter.services, db), by: \.provider)
    let everOwners = try ProviderQueries.everOwners(db)
    let standings = try StandingsInForce(on: day, db)
    let contacts = try SinglePointOfContact.inForce(on: day, db)
    let groups = try GroupQueries.memberships(on: day, db)
    let wanted = try filter.wanted(db)
    return try ProviderQueries.all(db).compactMap { provider in
      guard wanted?.contains(provider.number) ?? true else { return nil }
      let owned = services[provider.number] ?? []
      let isFormer = owned.isEmpty && everOwners.contains(provider.number)
      let group = groups[provider.number]
      let listing = ProviderListing(
        provider: provider, group: group?.groupName, services: owned.count, places: owned.places,
        standing: isFormer && !filter.isNarrow
          ? .closed : standings.status(ofProvider: provider.number, group: group?.group),
        singlePointOfContact: contacts[provider.number]?.commissioner)
      return filter.lets(listing, isFormer: isFormer) ? listing : nil
    }
  }
}

extension ProviderFilter {
  fileprivate var isNarrow: Bool { services != .all }

  fileprivate func lets(_ listing: ProviderListing, isFormer: Bool) -> Bool {
    if isNarrow, listing.services == 0 { return false }
    if isFormer, !includesFormer { return false }
    if let group, listing.group != group.name { return false }
    if onlyInHouse, !listing.provider.isInHouse { return false }
    return !onlySuspended || [.suspended, .barred].contains(listing.standing)
  }

  /// The numbers of the providers of which a spelling has the words searched for.
  fileprivate func wanted(_ db: Database) throws -> Set<Int>? {
    guard let search else { return nil }
    let text = ProviderName.folded(search)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT coalesce(mergedInto, number) AS number
        FROM providerSpelling JOIN provider ON number = provider WHERE instr(folded, ?) > 0
        """,
      arguments: [text])
    return Set(rows.map { $0["number"] })
  }
}

extension [Service] {
  /// The places of all services; `nil` where Ofsted gives none for any of them.
  package var places: Int? {
    let given = compactMap(\.places)
    return given.isEmpty ? nil : given.reduce(0, +)
  }
}
