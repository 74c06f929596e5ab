import Foundation
import GRDB

/// Everything that a transaction changed: the rows that it only added, those that it let count no
/// longer, and every other change.
struct RecordedChanges {
  private let changeset: Changeset
  private let added: [SealedRows]
  private let superseded: [SupersededRows]

  /// Seals what was added.
  init(
    _ changeset: Changeset, adding rows: [AddedRows], superseding others: [SupersededRows],
    _ db: Database
  ) throws {
    self.changeset = changeset
    added = try rows.map { try SealedRows($0, db) }
    superseded = others
  }

  var isEmpty: Bool { changeset.isEmpty && added.isEmpty && superseded.isEmpty }

  /// Returns the changed rows, in the order of their tables and keys.
  func rows(_ db: Database) throws -> [ChangedRow] {
    let together =
      try added.flatMap { try $0.changedRows(db) }
      + superseded.flatMap { try $0.changedRows(db) }
    return try (changeset.rows(db) + together).sorted()
  }

  /// Counts the changed rows by table, without reading their values.
  func counts() throws -> [ChangeCount] {
    var counts = try Dictionary(uniqueKeysWithValues: changeset.counts().map { ($0.table, $0) })
    for rows in added.map(\.rows) {
      counts[rows.table, default: ChangeCount(table: rows.table)].add(inserted: rows.numbers.count)
    }
    for rows in superseded {
      counts[rows.table, default: ChangeCount(table: rows.table)].add(updated: rows.numbers.count)
    }
    return counts.values.sorted { $0.table < $1.table }
  }

  /// What the audit trail says of a change of many rows.
  func auditSummary(_ counts: [ChangeCount]) -> String {
    let together = added.map(\.description) + superseded.map(\.description)
    let seal = Seal(of: [changeset.bytes] + together.map { Data($0.utf8) })
    return """
      {"rows":[\(counts.map(\.json).joined(separator: ","))],"seal":"\(seal)"}
      """
  }
}

extension RecordedChanges {
  /// Reads what an import changed.
  init(of batch: Int, _ db: Database) throws {
    let bytes = try Data.fetchOne(
      db, sql: "SELECT changeset FROM importChangeset WHERE batch = ?", arguments: [batch])
    changeset = Changeset(bytes: bytes ?? Data())
    added = try SealedRows.all(of: batch, db)
    superseded = []
  }

  /// Keeps what an import changed, so that it can be taken back.
  func keep(of batch: Int, _ db: Database) throws {
    guard superseded.isEmpty else {
      throw DatabaseError(message: "an import records each row that it lets count no longer")
    }
    try db.execute(
      sql: "INSERT INTO importChangeset (batch, changeset) VALUES (?, ?)",
      arguments: [batch, changeset.bytes])
    for (index, rows) in added.enumerated() { try rows.keep(of: batch, at: index + 1, db) }
  }

  /// Takes every change back, or returns what stands in the way: rows that are not as they were left,
  /// or that stand on those which go.
  ///
  /// Where there is anything, part of the changes may have been taken back: the transaction must not
  /// be kept.
  func takeBack(_ db: Database) throws -> UndoObstacles {
    let altered = try added.filter { try !$0.holds(db) }.map(\.rows)
    guard altered.isEmpty else { return UndoObstacles(altered: altered) }
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    // What stands on others first, so that SQLite finds nothing that would lose what it stands on.
    for rows in added.reversed() { try rows.remove(db) }
    guard changeset.isEmpty else { return UndoObstacles(rows: try changeset.takeBack(db)) }
    return UndoObstacles(rows: try UndoObstacle.orphansOfDeferredChecks(db))
  }

  /// Whether it changed any of the rows that stand in the way.
  func touches(_ obstacles: UndoObstacles, _ db: Database) throws -> Bool {
    try obstacles.contain(anyOf: added.map(\.rows))
      || obstacles.contain(anyOf: changeset.rows(db).map(UndoObstacle.init))
  }
}
