package import GRDB
import Values

extension Store {
  /// What came of an import.
  package enum ImportResult: Sendable {
    /// The rows were stored as the batch with this number.
    case stored(batch: Int, summary: String, counts: [ChangeCount])
    /// The files said nothing that was not known, so nothing was stored.
    case nothingNew
    /// The very same files are stored already, as the batch with this number.
    case sameFiles(batch: Int)
    /// It was a rehearsal: this is what would have been stored.
    case rehearsed(summary: String, counts: [ChangeCount])
  }

  /// Carries out an import in one transaction: all of it or nothing, as a batch that can be undone.
  ///
  /// The body is given the batch's number and returns a summary in words, or `nil` where it stored
  /// nothing. The rows it changes are recorded, so that `undo` can take them back.
  package func importing(
    _ draft: ImportBatchDraft, _ change: Change, isRehearsal: Bool,
    _ body: (Database, _ batch: Int) throws -> ImportSummary
  ) throws -> ImportResult {
    try StoreError.translating(path) {
      try queue.writeWithoutTransaction { db in
        var result = ImportResult.nothingNew
        try db.inTransaction(.immediate) {
          result = try carryOut(draft, change, db, body)
          return isRehearsal ? .rollback : result.isStored ? .commit : .rollback
        }
        return isRehearsal ? result.rehearsed : result
      }
    }
  }

  private func carryOut(
    _ draft: ImportBatchDraft, _ change: Change, _ db: Database,
    _ body: (Database, Int) throws -> ImportSummary
  ) throws -> ImportResult {
    if let earlier = try ImportBatches.standing(draft, db) { return .sameFiles(batch: earlier) }
    let batch = try ImportBatches.add(draft, change, db)
    let (summary, changes) = try ChangeRecording.during(db) { try body(db, batch) }
    guard !changes.isEmpty || summary.bulkRows > 0 else { return .nothingNew }
    try ImportBatches.finish(batch, summary, changes, db)
    let counts = try changes.counts() + summary.bulk
    try AuditTrail.append(change, changes.auditSummary(counts), batch: batch, db)
    return .stored(batch: batch, summary: summary.text, counts: counts)
  }
}

extension Store.ImportResult {
  fileprivate var isStored: Bool {
    if case .stored = self { true } else { false }
  }

  fileprivate var rehearsed: Store.ImportResult {
    guard case .stored(_, let summary, let counts) = self else { return self }
    return .rehearsed(summary: summary, counts: counts)
  }
}
