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

  /// Returns the standing import of a kind, before a batch, that describes the latest day.
  package static func latest(
    of kind: String, before batch: Int, _ db: Database
  ) throws -> (batch: Int, asAt: Day)? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT number, asAt FROM importBatch
        WHERE kind = ? AND number < ? AND asAt IS NOT NULL AND undoneAt IS NULL
        ORDER BY asAt DESC, number DESC LIMIT 1
        """,
      arguments: [kind, batch]
    ).map { ($0["number"], $0["asAt"]) }
  }

  static func add(_ draft: ImportBatchDraft, _ change: Change, _ db: Database) throws -> Int {
    try db.execute(
      sql: """
        INSERT INTO importBatch
          (kind, files, seal, asAt, buildsOn, summary, recordedAt, recordedBy)
        VALUES (?, ?, ?, ?, ?, '', ?, ?)
        """,
      arguments: [
        draft.kind, draft.files.joined(separator: ", "), draft.seal.description,
        draft.asAt?.description, draft.buildsOnEarlier ? try latest(of: draft.kind, db) : nil,
        change.moment.description, change.user,
      ])
    return Int(db.lastInsertedRowID)
  }

  private static func latest(of kind: String, _ db: Database) throws -> Int? {
    try Int.fetchOne(
      db, sql: "SELECT max(number) FROM importBatch WHERE kind = ? AND undoneAt IS NULL",
      arguments: [kind])
  }

  static func finish(
    _ batch: Int, _ summary: ImportSummary, _ changes: RecordedChanges, _ db: Database
  ) throws {
    try db.execute(
      sql: "UPDATE importBatch SET summary = ?, bulkRows = ? WHERE number = ?",
      arguments: [summary.text, summary.bulkRows, batch])
    try changes.keep(of: batch, db)
  }
}
