package import GRDB
package import Values

/// What is asked of the population estimates.
package enum PopulationQueries {
  /// Returns the newest estimate for an authority on a day, or `nil` where there is none.
  package static func estimate(
    of authority: String, on day: Day, _ db: Database
  ) throws -> PopulationEstimate? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT people, year FROM population WHERE authority = ? AND year <= ?
        ORDER BY year DESC LIMIT 1
        """,
      arguments: [authority, newestYear(on: day)])
    return row.map { PopulationEstimate(people: $0[0], year: $0[1]) }
  }

  /// Returns the newest estimates for every authority on a day, by their codes.
  package static func estimates(on day: Day, _ db: Database) throws -> [String: PopulationEstimate]
  {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT authority, people, max(year) FROM population WHERE year <= ? GROUP BY authority",
      arguments: [newestYear(on: day)])
    return rows.reduce(into: [:]) { $0[$1[0]] = PopulationEstimate(people: $1[1], year: $1[2]) }
  }

  /// Returns the newest estimate for a region on a day, as the sum of its authorities.
  ///
  /// A year counts only if every authority that the region then had is in it: a sum with one missing
  /// would be too low without showing it. Returns `nil` where no year is complete.
  package static func estimate(
    ofRegion region: String, on day: Day, _ db: Database
  ) throws -> PopulationEstimate? {
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
      arguments: ["region": region, "year": newestYear(on: day)])
    return row.map { PopulationEstimate(people: $0[0], year: $0[1]) }
  }

  /// The newest year whose estimate describes a day that has come.
  ///
  /// Source: Office for National Statistics, mid-year population estimates are of 30 June.
  private static func newestYear(on day: Day) -> Int {
    day.month > 6 || (day.month == 6 && day.dayOfMonth == 30) ? day.year : day.year - 1
  }
}
