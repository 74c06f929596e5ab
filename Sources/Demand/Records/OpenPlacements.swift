package import GRDB
import Store
package import Values

/// The placements that went on at the end of the year of the latest children's return.
package struct OpenPlacements: Hashable, Sendable {
  /// One of them, of a child who is known by a pseudonym alone.
  package struct Placement: Hashable, Sendable {
    /// As `PseudonymKey` makes it.
    package let child: String
    /// The first day of the episode.
    package let from: Day
    /// The code of the return, as in `K2`.
    package let code: String
    /// Empty where the return has none.
    package let urn: String
  }

  /// The last day of the return's year.
  package let day: Day
  package let placements: [Placement]

  /// Reads them, or returns `nil` where no return of a year that is over by a day was taken in.
  package static func latest(by day: Day, _ db: Database) throws -> OpenPlacements? {
    let years = try Int.fetchAll(db, sql: "SELECT year FROM childrensReturn ORDER BY year DESC")
    let lastDays = years.map { FinancialYear(startYear: $0 - 1).lastDay }
    guard let last = lastDays.first(where: { $0 <= day }) else { return nil }
    return OpenPlacements(day: last, placements: try placements(on: last, db))
  }

  private static func placements(on day: Day, _ db: Database) throws -> [Placement] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT lookedAfterChild.reference, fromDay, placement, urn
        FROM careEpisode JOIN lookedAfterChild ON lookedAfterChild.number = careEpisode.child
        WHERE isCounted AND \(InForce.sql("careEpisode"))
        ORDER BY placement, urn, fromDay, lookedAfterChild.reference
        """,
      arguments: ["day": day]
    ).map { Placement(child: $0[0], from: $0[1], code: $0[2], urn: $0[3]) }
  }
}
