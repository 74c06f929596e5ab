package import GRDB
package import ImportRuns
package import Importing
package import Store
import Values

/// Takes in the council's list of days on which fees are paused or paid in part.
package enum AbsenceImport: FileImport {
  package static let kind = "absences"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    var parts = try PartImport(batch: batch, FeeQueries.absences(db), db)
    return try parts.store(files, "absence", db, &log) { row, _, log in absence(row, &log) }
  }

  private static func absence(_ row: ImportedRow, _ log: inout FindingLog) -> Absence? {
    guard let range = row.days(&log), let paid = row.percentage("paid", &log),
      let reason = row.text("reason")
    else { return nil }
    return Absence(range: range, reason: reason, paid: paid, reference: row.text("reference"))
  }
}
