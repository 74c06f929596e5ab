import CSQLiteSession
import Foundation
import GRDB

/// The rows that a transaction changed, in the form of SQLite's session extension.
struct Changeset {
  let bytes: Data

  init(bytes: UnsafeRawBufferPointer) {
    self.bytes = Data(bytes)
  }

  init(bytes: Data) {
    self.bytes = bytes
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// Returns the changed rows, in the order of their tables and keys.
  func rows(_ db: Database) throws -> [ChangedRow] {
    var rows: [ChangedRow] = []
    var columns: [String: [String]] = [:]
    try forEachChange { iterator in
      let change = ChangeOnRow(iterator)
      if columns[change.table] == nil {
        columns[change.table] = try db.columns(in: change.table).map(\.name)
      }
      rows.append(change.row(columns: columns[change.table] ?? []))
    }
    return rows.sorted()
  }

  /// Counts the changed rows by table, without reading their values.
  func counts() throws -> [ChangeCount] {
    var counts: [String: ChangeCount] = [:]
    try forEachChange { iterator in
      let change = ChangeOnRow(iterator)
      counts[change.table, default: ChangeCount(table: change.table)].add(change.operation)
    }
    return counts.values.sorted { $0.table < $1.table }
  }

  /// Whether it changed a row that was added with others, or that stopped counting with others.
  func touches(_ added: [AddedRows], _ superseded: [SupersededRows]) throws -> Bool {
    let (adding, superseding) = (Set(added.map(\.table)), Set(superseded.map(\.table)))
    guard !adding.isEmpty || !superseding.isEmpty else { return false }
    var isTouched = false
    try forEachChange { iterator in
      let change = ChangeOnRow(iterator)
      // Rows that were added with others are not among the insertions, which may be many.
      let mayTouch = change.operation != .insert && adding.contains(change.table)
      guard !isTouched, mayTouch || superseding.contains(change.table) else { return }
      let row = UndoObstacle(change.row(columns: change.unnamedColumns))
      isTouched =
        added.contains { $0.contains(row) } || superseded.contains { $0.contains(row) }
    }
    return isTouched
  }

  /// Takes every change back, or returns the rows that stand in the way.
  ///
  /// Where there are any, part of the changes may have been taken back: the transaction must not be
  /// kept.
  func takeBack(_ db: Database) throws -> Set<UndoObstacle> {
    var attempt = UndoAttempt(db)
    let result = try inverted().withUnsafeBytes { inverse in
      let start = UnsafeMutableRawPointer(mutating: inverse.baseAddress)
      return withUnsafeMutablePointer(to: &attempt) {
        sqlite3changeset_apply(
          db.sqliteConnection, Int32(inverse.count), start, nil, UndoAttempt.conflict, $0)
      }
    }
    guard result == SQLITE_OK || !attempt.obstacles.isEmpty else {
      throw DatabaseError(resultCode: ResultCode(rawValue: result))
    }
    return attempt.obstacles
  }

  private func inverted() throws -> Data {
    try bytes.withUnsafeBytes { source in
      var size: Int32 = 0
      var inverse: UnsafeMutableRawPointer?
      let result = sqlite3changeset_invert(
        Int32(source.count), source.baseAddress, &size, &inverse)
      defer { sqlite3_free(inverse) }
      guard result == SQLITE_OK else {
        throw DatabaseError(resultCode: ResultCode(rawValue: result))
      }
      return inverse.map { Data(bytes: $0, count: Int(size)) } ?? Data()
    }
  }

  private func forEachChange(_ body: (OpaquePointer) throws -> Void) throws {
    try bytes.withUnsafeBytes { buffer in
      guard !buffer.isEmpty else { return }
      var iterator: OpaquePointer?
      let start = UnsafeMutableRawPointer(mutating: buffer.baseAddress)
      sqlite3changeset_start(&iterator, Int32(buffer.count), start)
      defer { sqlite3changeset_finalize(iterator) }
      while let iterator, sqlite3changeset_next(iterator) == SQLITE_ROW { try body(iterator) }
    }
  }
}
