package import GRDB
package import Values

/// A group as a list of groups shows it, on a day.
package struct GroupListing: Sendable, Hashable {
  package let name: String
  package let providers: Int
  /// How many services its providers own, of those that were asked for.
  package let services: Int
  package let places: Int
  /// Its places in tenths of a per cent of all places that were asked for; `nil` where there are none.
  package let shareOfPlaces: Int?
  package let standing: StandingsInForce.Status
}

extension GroupListing {
  /// Returns the groups that have a provider on a day, the one with most places first.
  package static func list(
    on day: Day, _ filter: ServiceFilter, _ db: Database
  ) throws -> [GroupListing] {
    let services = try ServiceQueries.services(on: day, filter, db)
    let owned = Dictionary(grouping: services, by: \.group)
    let members = Dictionary(
      grouping: try GroupQueries.memberships(on: day, db).values, by: \.group)
    let standings = try StandingsInForce(on: day, db)
    let all = services.places ?? 0
    let listings = try GroupQueries.all(db).compactMap { group -> GroupListing? in
      guard let providers = members[group.number] else { return nil }
      let services = owned[group.number] ?? []
      if services.isEmpty, filter != .all { return nil }
      return GroupListing(
        name: group.name, providers: providers.count, services: services.count,
        places: services.places ?? 0, shareOfPlaces: share(services.places ?? 0, of: all),
        standing: standings.status(ofGroup: group.number))
    }
    return listings.sorted { ($1.places, $0.name) < ($0.places, $1.name) }
  }

  /// Rounds to a tenth of a per cent, halves up.
  private static func share(_ places: Int, of all: Int) -> Int? {
    guard all > 0 else { return nil }
    return Int(Rounding.halfUp.quotient(of: Int64(places) * 1000, by: Int64(all)))
  }
}
