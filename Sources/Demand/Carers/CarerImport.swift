package import GRDB
package import ImportRuns
package import Importing
package import Store
import Values

/// Takes in the council's own foster carers: for how many children each household is approved, when.
///
/// A row with the reference and first day of one that is known takes its place.
package enum CarerImport: FileImport {
  package static let kind = "carers"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let rows = files.flatMap(\.file.rows)
    for row in rows { try store(row, db, &log) }
    return ImportSummary(text: "\(rows.count.counted("approval")) of foster carers read.")
  }

  private static func store(
    _ row: ImportedRow, _ db: Database, _ log: inout FindingLog
  ) throws {
    guard let reference = row.text("reference"), let sort = row.text("sort"),
      let places = row.number("places"), let from = row.day("from")
    else { return }
    guard places > 0 else { return log.error(at: row.place("places"), Message.noPlace) }
    let until = row.day("through").map { $0.adding(days: 1) }
    if let until, until <= from { return log.error(at: row.place("through"), Message.order) }
    try db.execute(
      sql: """
        INSERT INTO fosterCarer (reference, fromDay, untilDay, sort, places)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET
          untilDay = excluded.untilDay, sort = excluded.sort, places = excluded.places
        """,
      arguments: [reference, from, until, sort, places])
  }
}

private enum Message {
  static let noPlace = "A household is approved for one child at least."
  static let order = "The approval ends before it begins. Correct one of the days."
}
