package import GRDB
import Store
package import Values

/// How many places of a service were free on a day, as it told the council.
package struct Vacancy: Sendable, Hashable, FetchableRecord {
  package let urn: String
  package let day: Day
  package let places: Int
  package let recordedBy: String

  package init(row: Row) {
    urn = row["urn"]
    day = row["day"]
    places = row["places"]
    recordedBy = row["recordedBy"]
  }
}

extension Vacancy {
  /// Records the vacancies of a service on a day; a later word on the same day takes its place.
  ///
  /// Throws `FutureDay`, or `VacancyProblem` where more places are free than are registered.
  package static func record(
    _ places: Int, of service: Service, on day: Day, today: Day, _ recording: Recording,
    _ db: Database
  ) throws {
    try FutureDay.refuse(day, today: today, what: "A vacancy")
    if let registered = service.places, places > registered {
      throw VacancyProblem.moreThanRegistered(urn: service.urn, places, registered: registered)
    }
    try db.execute(
      sql: """
        INSERT INTO vacancy (urn, day, places, recordedBy, recordedAt) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET places = excluded.places, recordedBy = excluded.recordedBy,
          recordedAt = excluded.recordedAt
        WHERE places <> excluded.places
        """,
      arguments: [service.urn, day, places, recording.user, recording.at])
  }

  /// Returns the latest that is known of each service on a day, by URN.
  package static func latest(on day: Day, _ db: Database) throws -> [String: Vacancy] {
    let all = try fetchAll(
      db,
      sql: """
        SELECT urn, max(day) AS day, places, recordedBy FROM vacancy WHERE day <= ? GROUP BY urn
        """,
      arguments: [day])
    return all.reduce(into: [:]) { $0[$1.urn] = $1 }
  }
}
