import GRDB
import Values

/// How stored episodes are counted, brought up to date when a return comes or goes.
///
/// A stored episode knows how it was counted until then, so only those that change are written.
struct CountedEpisodes {
  private struct Counted: Equatable {
    let until: Day?
    let reasonEnded: ReturnCode
    let isCounted: Bool
    let repair: String?
  }

  private let repairs: [String]
  private let before: [Int64: Counted]

  init(_ repairs: [String], _ db: Database) throws {
    self.repairs = repairs
    let rows = try Row.fetchCursor(
      db, sql: "SELECT rowid, untilDay, reasonEnded, isCounted, repair FROM careEpisode")
    var before: [Int64: Counted] = [:]
    while let row = try rows.next() {
      before[row[0]] = Counted(
        until: row[1], reasonEnded: ReturnCode(row[2] as String) ?? .blank, isCounted: row[3],
        repair: row[4])
    }
    self.before = before
  }

  /// Writes what has changed.
  func update(_ records: [EpisodeRecord], _ db: Database) throws {
    let statement = try db.makeStatement(
      sql: """
        UPDATE careEpisode SET untilDay = ?, reasonEnded = ?, isCounted = ?, repair = ?
        WHERE rowid = ?
        """)
    for record in records where !record.isNew {
      let counted = Counted(
        until: record.until, reasonEnded: record.reasonEnded, isCounted: record.isCounted,
        repair: record.repair >= 0 ? repairs[Int(record.repair)] : nil)
      guard before[record.row] != counted else { continue }
      try statement.execute(arguments: [
        counted.until, counted.reasonEnded.description, counted.isCounted, counted.repair,
        record.row,
      ])
    }
  }
}
