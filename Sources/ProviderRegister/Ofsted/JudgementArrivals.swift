package import GRDB
import Store
package import Values

/// When the latest judgement of each service was taken in from Ofsted's files.
package struct JudgementArrivals: Sendable {
  private let moments: [String: Moment]

  /// Reads the moments of all services.
  ///
  /// A judgement counts from its inspection, and came with the first file of that day or a later one.
  package init(_ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT judgement.urn, (
          SELECT importBatch.recordedAt
          FROM providerSnapshot JOIN importBatch ON importBatch.number = providerSnapshot.batch
          WHERE providerSnapshot.asAt >= judgement.fromDay AND providerSnapshot.hasJudgement
          ORDER BY providerSnapshot.asAt LIMIT 1)
        FROM serviceJudgement AS judgement WHERE judgement.untilDay IS NULL
        """)
    moments = rows.reduce(into: [:]) { moments, row in
      moments[row[0]] = (row[1] as String?).flatMap { Moment($0) }
    }
  }

  /// Returns when the latest judgement of a service was taken in; `nil` where it has none.
  package func moment(of urn: String) -> Moment? { moments[urn] }
}
