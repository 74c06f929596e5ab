package import GRDB
package import Values

/// A service with the latest that is known of its vacancies.
package struct VacancyListing: Sendable {
  package let service: Service
  package let vacancy: Vacancy
  /// How many days ago that was.
  package let age: Int

  /// Returns the services on the register on a day of which anything is known, by their URNs.
  package static func list(
    on day: Day, _ filter: ServiceFilter, _ db: Database
  ) throws -> [VacancyListing] {
    let latest = try Vacancy.latest(on: day, db)
    return try ServiceQueries.services(on: day, filter, db).compactMap { service in
      latest[service.urn].map {
        VacancyListing(service: service, vacancy: $0, age: day.days(since: $0.day))
      }
    }
  }
}
