package import GRDB
package import ImportRuns
package import Importing
import ProviderRegister
package import Store
import Values

/// Takes in numbers that no list holds; a later word on a month takes the place of an earlier one.
package enum DashboardCountImport: FileImport {
  package static let kind = "dashboard-counts"
  package static let wordColumns = ["source"]

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let recording = try Recording(batch: batch, db)
    let known = try DashboardCount.all(db)
    let rows = files.flatMap { file in file.file.rows.map { (row: $0, today: file.asAt) } }
    var (added, changed) = (0, 0)
    for (row, today) in rows {
      guard let count = DashboardCount(row, today: today, &log) else { continue }
      let before = known[count.measure]?[count.month]
      if before == count { continue }
      try count.keep(recording, db)
      if before == nil { added += 1 } else { changed += 1 }
    }
    return ImportSummary(
      text: """
        \(rows.count.counted("number")) read: \(added.withThousands) new, \
        \(changed.withThousands) changed.
        """)
  }
}

extension DashboardCount {
  /// Reads a row, or returns `nil` where something in it, which is added to the log, is wrong.
  fileprivate init?(_ row: ImportedRow, today: Day, _ log: inout FindingLog) {
    guard let month = row.text("month").flatMap({ Month($0) }), let measure = row.text("measure"),
      let count = row.number("count"), let source = row.text("source")
    else { return nil }
    guard month.firstDay <= today else {
      log.error(at: row.place("month"), Message.future)
      return nil
    }
    self.init(month: month, measure: measure, count: count, source: source)
  }

  fileprivate func keep(_ recording: Recording, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO dashboardCount (month, measure, count, source, recordedBy, recordedAt)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET count = excluded.count, source = excluded.source,
          recordedBy = excluded.recordedBy, recordedAt = excluded.recordedAt
        """,
      arguments: [month.description, measure, count, source, recording.user, recording.at])
  }
}

private enum Message {
  static let future = "The month has not begun yet. Leave it out until it has been counted."
}
