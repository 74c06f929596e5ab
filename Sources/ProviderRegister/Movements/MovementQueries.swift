package import GRDB
import Store
package import Values

/// What is asked of the services that joined and left.
package enum MovementQueries {
  /// Returns the movements of the latest year that had ended by a day, in the order of the URNs.
  package static func latest(on day: Day, _ db: Database) throws -> [Movement] {
    try Movement.fetchAll(
      db,
      sql: """
        SELECT * FROM movement
        WHERE yearEnding = (SELECT max(yearEnding) FROM movement WHERE yearEnding <= ?)
        ORDER BY urn
        """,
      arguments: [day])
  }
}
