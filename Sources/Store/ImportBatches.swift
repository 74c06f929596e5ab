package import GRDB
package import Values

/// The list of imports.
package enum ImportBatches {
  /// Returns all imports, newest first.
  package static func all(_ db: Database) throws -> [ImportBatch] {
    try ImportBatch.fetchAll(db, sql: "SELECT * FROM importBatch ORDER BY number DESC")
  }

  /// Returns the number of the import of the very same files for the same day, if it stands.
  static func standing(_ draft: ImportBatchDraft, _ db: Database) throws -> Int? {
    try Int.fetchOne(
      db,
      sql: """
        SELECT number FROM importBatch
        WHERE kind = ? AND seal = ? AND asAt IS ? AND undoneAt IS NULL
        """,
      arguments: [draft.kind, draft.seal.description, draft.asAt?.description])
  }

  /// Returns the latest day that the standing imports of a kind before a batch describe.
  package static func latestDay(
    of kind: String, before batch: Int, _ db: Database
  ) throws -> Day? {
    try Day.fetchOne(
      db,
      sql: """
        SELECT max(asAt) FROM importBatch WHERE kind = ? AND number < ? AND undoneAt IS NULL
        """,
      arguments: [kind, batch])
  }

  static func add(_ draft: ImportBatchDraft, _ change: Change, _ db: Database) throws -> Int {
    try db.execute(
      sql: """
        INSERT INTO importBatch (kind, files, seal, asAt, summary, recordedAt, recordedBy)
        VALUES (?, ?, ?, ?, '', ?, ?)
        """,
      arguments: [
        draft.kind, draft.files.joined(separator: ", "), draft.seal.description,
        draft.asAt?.description, change.moment.description, change.user,
      ])
    return Int(db.lastInsertedRowID)
  }

  static func finish(
    _ batch: Int, _ summary: ImportSummary, _ changeset: Changeset, _ db: Database
  ) throws {
    try db.execute(
      sql: "UPDATE importBatch SET summary = ?, bulkRows = ? WHERE number = ?",
      arguments: [summary.text, summary.bulkRows, batch])
    try db.execute(
      sql: "INSERT INTO importChangeset (batch, changeset) VALUES (?, ?)",
      arguments: [batch, changeset.bytes])
  }
}
