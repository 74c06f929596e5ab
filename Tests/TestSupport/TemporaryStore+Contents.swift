import GRDB
import Store

extension TemporaryStore {
  /// Every row of every table that imports fill, as texts, to compare states of the database.
  package func contents() throws -> [String: [String]] {
    try store.contents()
  }

  /// The number of the newest import.
  package func lastBatch() throws -> Int {
    try store.read { db in try ImportBatches.all(db).first?.number ?? 0 }
  }
}
