package import GRDB
package import ImportRuns
package import Importing
import ProviderRegister
package import Store
import Values

/// Takes in what the council means to buy; how one stands that is there already is added to it.
package enum IntentionImport: FileImport {
  package static let kind = "intentions"
  package static let wordColumns = ["item", "reason", "outcome"]

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    var keeping = IntentionKeeping(
      try IntentionQueries.all(db), try Recording(batch: batch, db))
    let rows = files.flatMap(\.file.rows).compactMap { IntentionEntry($0, &log) }
      .sorted { ($0.draft.announced, $0.row.line) < ($1.draft.announced, $1.row.line) }
    for entry in rows {
      do {
        try keeping.keep(entry, db, &log)
      } catch let problem as IntentionProblem {
        log.error(at: entry.row.place, problem.description)
      }
    }
    return ImportSummary(
      text: "\(rows.count.counted("intention")) read: \(keeping.counts).")
  }
}
