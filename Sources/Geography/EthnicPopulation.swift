package import GRDB
import Store
package import Values

/// How many residents under 18 of each ethnic group an authority had on a day.
package struct EthnicPopulation: Hashable, Sendable {
  /// The day of the census or of the council's list.
  package let day: Day
  package let people: [EthnicGroup: Int]

  package init(day: Day, people: [EthnicGroup: Int]) {
    self.day = day
    self.people = people
  }

  package var total: Int { people.values.reduce(0, +) }

  /// Returns the newest numbers for an authority that describe a day that had come, or `nil` where there
  /// are none.
  package static func newest(
    of authority: String, on day: Day, _ db: Database
  ) throws -> EthnicPopulation? {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT ethnicGroup, people, asAt FROM ethnicPopulation
        WHERE authority = :authority AND asAt = (
          SELECT max(asAt) FROM ethnicPopulation WHERE authority = :authority AND asAt <= :day)
        """,
      arguments: ["authority": authority, "day": day])
    guard let first = rows.first else { return nil }
    return EthnicPopulation(
      day: first[2],
      people: rows.reduce(into: [:]) { people, row in
        if let group = EthnicGroup(rawValue: row[0]) { people[group] = row[1] }
      })
  }
}
