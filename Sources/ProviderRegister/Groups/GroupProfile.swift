package import GRDB
package import Values

/// Everything that the register has about a group, as it was on a day.
package struct GroupProfile: Sendable {
  package let day: Day
  package let group: ProviderGroup
  package let standing: StandingsInForce.Status
  /// The providers that belong to it on the day, with their services.
  package let members: [ProviderListing]
  /// Every time for which a provider belonged to it, the latest first.
  package let memberships: [Membership]
  package let standings: [Standing]
  package let shareOfPlaces: Int?

  /// The time for which a provider belonged to the group.
  package struct Membership: Sendable {
    package let provider: Provider
    package let membership: GroupMembership
  }

  /// Reads the profile.
  package init(of group: ProviderGroup, on day: Day, _ db: Database) throws {
    self.day = day
    self.group = group
    standing = try StandingsInForce(on: day, db).status(ofGroup: group.number)
    var filter = ProviderFilter()
    filter.group = group
    filter.includesFormer = true
    members = try ProviderListing.list(on: day, filter, db)
    memberships = try GroupQueries.memberships(in: group.number, db).compactMap { membership in
      try ProviderQueries.provider(membership.provider, db).map {
        Membership(provider: $0, membership: membership)
      }
    }
    standings = try StandingQueries.own(of: .group(group), db)
    shareOfPlaces = try GroupListing.list(on: day, .all, db).first { $0.name == group.name }?
      .shareOfPlaces
  }

  package var services: Int { members.reduce(0) { $0 + $1.services } }
  package var places: Int { members.reduce(0) { $0 + ($1.places ?? 0) } }
}
