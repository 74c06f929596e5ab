package import GRDB
import Values

extension Store {
  /// Takes an import back: every row is again as it was before.
  ///
  /// Throws `UndoRefusal` where there is no such import or it was taken back already, and
  /// `UndoConflict` where something has been built on it since. Returns the batch.
  ///
  /// What was worked out from the rows that go is worked out anew by the function that is given.
  package func undo(
    batch number: Int, _ change: Change,
    rederiving: (ImportBatch, Database) throws -> Void = { _, _ in }
  ) throws -> ImportBatch {
    try StoreError.translating(path) {
      try queue.write { db in
        let batch = try standingBatch(number, db)
        try takeBack(RecordedChanges(of: number, db), of: batch, db)
        if batch.bulkRows > 0 { try removeBulkRows(of: number, db) }
        try rederiving(batch, db)
        try markUndone(number, change, db)
        try AuditTrail.append(change, "{\"undone\":\(number)}", batch: number, db)
        return batch
      }
    }
  }

  private func removeBulkRows(of batch: Int, _ db: Database) throws {
    for table in BulkTable.all {
      try db.execute(sql: "DELETE FROM \(table) WHERE batch = ?", arguments: [batch])
    }
  }

  private func takeBack(_ changes: RecordedChanges, of batch: ImportBatch, _ db: Database) throws {
    let obstacles = try changes.takeBack(db)
    let later = try LaterChange.all(after: batch.number, db).filter {
      try $0.buildsOn(batch) || $0.touches(obstacles, db)
    }
    guard obstacles.isEmpty, later.isEmpty else {
      throw UndoConflict(number: batch.number, later: later)
    }
  }

  private func standingBatch(_ number: Int, _ db: Database) throws -> ImportBatch {
    let batch = try ImportBatch.fetchOne(
      db, sql: "SELECT * FROM importBatch WHERE number = ?", arguments: [number])
    guard let batch else { throw UndoRefusal.unknown(number) }
    guard let undoneAt = batch.undoneAt else { return batch }
    throw UndoRefusal.undoneAlready(number, at: undoneAt, by: batch.undoneBy ?? "")
  }

  private func markUndone(_ number: Int, _ change: Change, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE importBatch SET undoneAt = ?, undoneBy = ? WHERE number = ?",
      arguments: [change.moment.description, change.user, number])
    for table in ["importChangeset", "importAddition"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE batch = ?", arguments: [number])
    }
  }
}
