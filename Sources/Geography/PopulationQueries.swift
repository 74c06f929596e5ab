package import GRDB
package import Values

/// What is asked of the population estimates.
package enum PopulationQueries {
  /// Returns the newest year whose estimate describes a day that has come: estimates are of 30 June.
  package static func newestYear(on day: Day) -> Int {
    day.month > 6 || (day.month == 6 && day.dayOfMonth == 30) ? day.year : day.year - 1
  }

  /// Returns the newest estimate for an authority up to a year, or `nil` where there is none.
  package static func people(
    inAuthority code: String, upTo year: Int, _ db: Database
  ) throws -> Population? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT people, year FROM population WHERE authority = ? AND year <= ?
        ORDER BY year DESC LIMIT 1
        """,
      arguments: [code, year])
    return row.map { Population(people: $0[0], year: $0[1]) }
  }

  /// Returns the newest estimates for every authority up to a year, by their codes.
  package static func peopleByAuthority(
    upTo year: Int, _ db: Database
  ) throws -> [String: Population] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT authority, people, max(year) FROM population WHERE year <= ? GROUP BY authority
        """,
      arguments: [year])
    return rows.reduce(into: [:]) { $0[$1[0]] = Population(people: $1[1], year: $1[2]) }
  }

  /// Returns the newest estimate for a region, as the sum of its authorities.
  ///
  /// A year counts only if every authority that the region then had is in it: a sum with one missing
  /// would be too low without showing it. Returns `nil` where no year is complete.
  package static func people(
    inRegion region: String, upTo year: Int, _ db: Database
  ) throws -> Population? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT sum(people), year FROM population
        JOIN authority ON authority.code = population.authority
        WHERE region = :region AND year <= :year AND NOT EXISTS (
          SELECT 1 FROM authority AS missing
          WHERE missing.region = :region
            AND coalesce(missing.fromDay, '') <= year || '-06-30'
            AND coalesce(missing.untilDay, '9999') > year || '-06-30'
            AND NOT EXISTS (
              SELECT 1 FROM population AS other
              WHERE other.authority = missing.code AND other.year = population.year))
        GROUP BY year ORDER BY year DESC LIMIT 1
        """,
      arguments: ["region": region, "year": year])
    return row.map { Population(people: $0[0], year: $0[1]) }
  }
}
