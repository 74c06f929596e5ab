package import GRDB
package import ImportRuns
package import Importing
import ProviderRegister
package import Store
import Values

/// Takes in action plans: a row for each action.
///
/// An action that is there already stays as it is. What is different of it comes with updates.
package enum ActionPlanImport: FileImport {
  package static let kind = "action-plan"
  package static let wordColumns = ["objective", "task", "milestone", "successMeasure"]

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    var keeping = ActionPlanKeeping(
      try ActionPlanQueries.all(db), try Recording(batch: batch, db))
    let rows = files.flatMap { file in file.file.rows.map { (row: $0, asAt: file.asAt) } }
    for (row, asAt) in rows {
      guard let entry = ActionEntry(row, &log) else { continue }
      try keeping.keep(entry, on: asAt, db, &log)
    }
    return ImportSummary(
      text: "\(rows.count.counted("action")) read: \(keeping.added.withThousands) new.")
  }
}
