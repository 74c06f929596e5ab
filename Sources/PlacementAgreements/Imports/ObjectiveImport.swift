package import GRDB
package import ImportRuns
package import Importing
import ProviderRegister
package import Store
import Values

/// Takes in the council's list of what placements are to achieve, and how that went.
///
/// A row is one review of an objective, or an objective that was not reviewed yet.
package enum ObjectiveImport: FileImport {
  package static let kind = "objectives"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    var keeping = try ObjectiveKeeping(batch: batch, db)
    for row in files.flatMap(\.file.faultyRows) { keeping.check(row, &log) }
    let rows = files.flatMap(\.file.rows)
    for row in rows { try keeping.keep(row, db, &log) }
    return ImportSummary(
      text: "\(rows.count.counted("row")) read: \(keeping.objectives.counted("new objective")), "
        + "\(keeping.reviews.counted("new review")).")
  }
}
