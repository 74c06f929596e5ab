import GRDB
import Store
import Values

/// A day that a provider-level file described, and what it had to say about it.
struct ProviderSnapshot: FetchableRecord {
  let asAt: Day
  let batch: Int
  let hasPlaces: Bool
  let hasJudgement: Bool
  /// Whether services were listed that had not yet been judged.
  ///
  /// Some years' files leave them out.
  let isComplete: Bool

  init(row: Row) {
    asAt = row["asAt"]
    batch = row["batch"]
    hasPlaces = row["hasPlaces"]
    hasJudgement = row["hasJudgement"]
    isComplete = row["isComplete"]
  }

  init(asAt: Day, batch: Int, hasPlaces: Bool, hasJudgement: Bool, isComplete: Bool) {
    self.asAt = asAt
    self.batch = batch
    self.hasPlaces = hasPlaces
    self.hasJudgement = hasJudgement
    self.isComplete = isComplete
  }

  func insert(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO providerSnapshot (asAt, batch, hasPlaces, hasJudgement, isComplete)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [asAt, batch, hasPlaces, hasJudgement, isComplete])
  }
}
