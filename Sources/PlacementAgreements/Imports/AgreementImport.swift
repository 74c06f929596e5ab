package import GRDB
package import ImportRuns
package import Importing
import ProviderRegister
package import Store
import Values

/// Takes in the council's list of placement agreements.
package enum AgreementImport: FileImport {
  package static let kind = "agreements"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let recording = try Recording(batch: batch, db)
    var reading = try AgreementReading(recording, db)
    let (rows, faulty) = (files.flatMap(\.file.rows), files.flatMap(\.file.faultyRows))
    for row in faulty { _ = try reading.entry(row, db, &log) }
    var entries: [AgreementEntry] = []
    for row in rows {
      if let entry = try reading.entry(row, db, &log) { entries.append(entry) }
    }
    var keeping = try AgreementKeeping(recording, listed: rows + faulty, db)
    try keeping.keep(entries, db, &log)
    return ImportSummary(text: keeping.counts.summary)
  }
}
