package import GRDB
import Store
import Values

/// What is asked of suspensions and bars.
package enum StandingQueries {
  /// Returns the standings of exactly this group, provider or service, the latest first.
  static func own(of subject: StandingSubject, _ db: Database) throws -> [Standing] {
    try Standing.fetchAll(
      db,
      sql: """
        SELECT * FROM standing
        WHERE providerGroup IS :group AND urn IS :urn
          AND (:provider IS NULL AND provider IS NULL OR provider IN (\(ProviderQueries.itself)))
        ORDER BY fromDay DESC, number DESC
        """,
      arguments: [
        "group": subject.groupNumber, "urn": subject.urn, "provider": subject.providerNumber,
      ])
  }

  /// Returns the standings that bear on a provider: its own, its services' and its groups', the
  /// latest first.
  package static func bearing(
    onProvider provider: Int, services: [String], _ db: Database
  ) throws -> [Standing] {
    let groups = Set(try GroupQueries.memberships(of: provider, db).compactMap(\.group))
    let own = Set(
      try Int.fetchAll(db, sql: ProviderQueries.itself, arguments: ["provider": provider]))
    let services = Set(services)
    return try all(db).filter { standing in
      standing.provider.map(own.contains) ?? false || standing.group.map(groups.contains) ?? false
        || standing.urn.map(services.contains) ?? false
    }
  }

  /// Returns every standing that was ever recorded, the latest first.
  package static func all(_ db: Database) throws -> [Standing] {
    try Standing.fetchAll(db, sql: "SELECT * FROM standing ORDER BY fromDay DESC, number DESC")
  }
}
