package import GRDB
import Store
package import Values

/// What is asked of the premises of supported accommodation.
package enum PremisesQueries {
  /// Returns the premises in force on a day, of services that are on the register on that day.
  package static func premises(on day: Day, _ db: Database) throws -> [Premises] {
    try fetch(
      """
      SELECT premises.urn, category, premises.places, premises.authority, premises.region
      FROM premises
      JOIN serviceRecord AS record ON record.urn = premises.urn AND \(InForce.sql("record"))
      WHERE \(InForce.sql("premises")) ORDER BY premises.number
      """, ["day": day], db)
  }

  static func open(_ db: Database) throws -> [Premises] {
    try fetch(
      """
      SELECT urn, category, places, authority, region FROM premises
      WHERE untilDay IS NULL ORDER BY number
      """, [], db)
  }

  static func add(_ premises: Premises, from day: Day, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO premises (urn, category, places, authority, region, fromDay)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      premises.urn, premises.category, premises.places, premises.authority, premises.region, day,
    ])
  }

  /// Closes one of the open premises that are like this; which of several alike does not matter.
  static func close(_ premises: Premises, on day: Day, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        UPDATE premises SET untilDay = ? WHERE number = (
          SELECT number FROM premises
          WHERE urn = ? AND category = ? AND places IS ? AND authority IS ? AND region IS ?
            AND untilDay IS NULL ORDER BY number LIMIT 1)
        """
    ).execute(arguments: [
      day, premises.urn, premises.category, premises.places, premises.authority, premises.region,
    ])
  }

  private static func fetch(
    _ sql: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [Premises] {
    try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
      Premises(urn: row[0], category: row[1], places: row[2], authority: row[3], region: row[4])
    }
  }
}
