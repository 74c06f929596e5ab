package import Definitions
package import GRDB
package import ImportRuns
package import Importing
import ProviderRegister
package import Store
package import Values

/// Takes in visits that were logged elsewhere, such as in a spreadsheet, with how far their reports
/// have come.
package struct VisitImport: QualityImport {
  package static let kind = "visits"

  private let book: VisitBook
  private let rules: VisitRules

  package init(_ contracts: ContractsFolder, today: Day) throws {
    book = try VisitBook(contracts, today: today)
    rules = try contracts.visitRules()
  }

  package func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let reading = VisitEntryReading(
      book, rules, services: try NamedServices(on: book.today, db))
    for row in files.flatMap(\.file.faultyRows) { _ = try reading.entry(row, db, &log) }
    var keeping = VisitKeeping(
      book, try VisitQueries.all(db), try Recording(batch: batch, db))
    let rows = files.flatMap(\.file.rows)
    for row in rows {
      guard let entry = try reading.entry(row, db, &log) else { continue }
      try keeping.keep(entry, db, &log)
    }
    return ImportSummary(text: "\(rows.count.counted("visit")) read: \(keeping.counts).")
  }
}
