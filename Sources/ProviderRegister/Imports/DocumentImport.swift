package import GRDB
package import ImportRuns
package import Importing
package import Store
import Values

/// Takes in the council's list of due-diligence documents.
package enum DocumentImport: FileImport {
  package static let kind = "documents"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let rows = files.flatMap { file in file.file.rows.map { (row: $0, asAt: file.asAt) } }
    for (row, asAt) in rows { try take(row, asAt: asAt, db, &log) }
    return ImportSummary(text: "\(rows.count.counted("document")) read.")
  }

  private static func take(
    _ row: ImportedRow, asAt: Day, _ db: Database, _ log: inout FindingLog
  ) throws {
    guard let kind = row.text("document"), let reference = row.text("reference"),
      let seenBy = row.text("seenBy"), let seenOn = row.day("seenOn")
    else { return }
    do {
      let holder = try ProviderDocument.Holder.named(
        provider: row.text("provider"), urn: row.text("urn"), on: asAt, db)
      try ProviderDocument.record(
        DocumentDraft(
          holder: holder, kind: kind, reference: reference, validFrom: row.day("validFrom"),
          expires: row.day("expires"), seenBy: seenBy, seenOn: seenOn), db)
    } catch let unknown as UnknownProvider {
      log.error(at: row.place("provider"), unknown.description)
    } catch let unknown as UnknownService {
      log.error(at: row.place("urn"), unknown.description)
    } catch let problem as DocumentProblem {
      log.error(at: row.place(problem.column), problem.description)
    }
  }
}

extension DocumentProblem {
  /// The column of the import's mapping in which it shows.
  fileprivate var column: String {
    switch self {
    case .endsBeforeItBegins, .otherExpiry: "expires"
    case .belongsToAnother: "urn"
    case .noHolder: "provider"
    }
  }
}
