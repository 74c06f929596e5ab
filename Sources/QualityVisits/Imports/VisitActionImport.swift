package import Definitions
package import GRDB
package import ImportRuns
package import Importing
import ProviderRegister
package import Store
package import Values

/// Takes in what had to be done after visits, and what was done, as a list has it.
package struct VisitActionImport: QualityImport {
  package static let kind = "visit-actions"

  private let book: VisitBook

  package init(_ contracts: ContractsFolder, today: Day) throws {
    book = try VisitBook(contracts, today: today)
  }

  package func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let reading = VisitActionReading(book, try VisitQueries.all(db))
    for row in files.flatMap(\.file.faultyRows) { _ = reading.entry(row, &log) }
    var keeping = VisitActionKeeping(
      today: book.today, try ActionQueries.all(db), try Recording(batch: batch, db))
    let rows = files.flatMap(\.file.rows)
    for row in rows {
      guard let entry = reading.entry(row, &log) else { continue }
      try keeping.keep(entry, db, &log)
    }
    return ImportSummary(text: "\(rows.count.counted("action")) read: \(keeping.counts).")
  }
}
