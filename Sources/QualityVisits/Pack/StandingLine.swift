package import GRDB
package import ProviderRegister
package import Values

/// A suspension or bar with whom it is of, in words.
package struct StandingLine: Sendable {
  package let standing: Standing
  package let subject: String

  /// Returns the standings that were in force on a day of a time, the latest first.
  package static func list(in range: DayRange, _ db: Database) throws -> [StandingLine] {
    let names = try SubjectNames(on: range.from, db)
    return try StandingQueries.all(db).filter { $0.range.overlaps(range) }.map {
      StandingLine(
        standing: $0, subject: names.name(group: $0.group, provider: $0.provider, urn: $0.urn))
    }
  }
}

/// What groups, providers and services are called.
package struct SubjectNames {
  private let groups: [Int: String]
  private let providers: [Int: String]
  private let services: [String: Service]

  package init(on day: Day, _ db: Database) throws {
    groups = try GroupQueries.all(db).reduce(into: [:]) { $0[$1.number] = $1.name }
    providers = try ProviderQueries.names(db)
    services = try ServiceQueries.services(on: day, .all, db).reduce(into: [:]) {
      $0[$1.urn] = $1
    }
  }

  /// Returns the name of whichever of the three is given.
  package func name(group: Int?, provider: Int?, urn: String?) -> String {
    if let urn { return name(of: urn) }
    return provider.flatMap { providers[$0] } ?? group.flatMap { groups[$0] } ?? ""
  }

  /// Returns a service's name with its URN.
  package func name(of urn: String) -> String {
    services[urn]?.name.map { "\($0) (\(urn))" } ?? urn
  }

  /// Returns the name of a service's provider.
  package func provider(of urn: String) -> String? { services[urn]?.providerName }
}
