import GRDB

/// A change after an import, as the audit trail has it.
struct LaterChange {
  private let entry: AuditEntry
  /// The import that made it, where one did.
  let batch: ImportBatch?

  /// Returns the changes after an import that have not been taken back, oldest first.
  static func all(after batch: Int, _ db: Database) throws -> [LaterChange] {
    let entries = try AuditEntry.fetchAll(
      db,
      sql: """
        SELECT auditEntry.* FROM auditEntry LEFT JOIN importBatch ON importBatch.number = batch
        WHERE auditEntry.number > (SELECT max(number) FROM auditEntry WHERE batch = :batch)
          AND undoneAt IS NULL AND changes ->> '$.undone' IS NULL
        ORDER BY auditEntry.number
        """,
      arguments: ["batch": batch])
    return try entries.map { entry in
      LaterChange(
        entry: entry,
        batch: try ImportBatch.fetchOne(
          db, sql: "SELECT * FROM importBatch WHERE number = ?", arguments: [entry.batch]))
    }
  }

  /// Whether it is an import of the kind that compares each file with the one before it.
  func buildsOn(_ earlier: ImportBatch) -> Bool {
    batch?.kind == earlier.kind && batch?.buildsOn != nil
  }

  /// Whether it changed any of the rows that stand in the way.
  func touches(_ obstacles: UndoObstacles, _ db: Database) throws -> Bool {
    guard !obstacles.isEmpty else { return false }
    guard let batch else { return try obstacles.contain(anyOf: rows(db)) }
    return try RecordedChanges(of: batch.number, db).touches(obstacles, db)
  }

  /// The rows that its audit entry names; without their keys where they were many.
  private func rows(_ db: Database) throws -> [UndoObstacle] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT value ->> 'table' AS "table", value -> 'key' AS key
        FROM json_each(coalesce(:changes -> 'rows', :changes)) WHERE type = 'object'
        """,
      arguments: ["changes": entry.changes])
    return rows.map { UndoObstacle(table: $0["table"] ?? "", key: $0["key"]) }
  }
}

extension LaterChange: CustomStringConvertible {
  var description: String {
    batch.map { "import \($0.number) (\($0.kind): \($0.files))" }
      ?? "'\(entry.command)' by \(entry.recordedBy) at \(entry.recordedAt)"
  }
}
