package import GRDB
package import ImportRuns
package import Importing
package import Store
import Values

/// Takes in the council's list of people at its providers.
package enum ContactImport: FileImport {
  package static let kind = "contacts"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let rows = files.flatMap { file in file.file.rows.map { (row: $0, asAt: file.asAt) } }
    for (row, asAt) in rows {
      try log.noting(at: row.place("provider")) { _ in try take(row, asAt: asAt, db) }
    }
    return ImportSummary(text: "\(rows.count.counted("contact")) read.")
  }

  private static func take(_ row: ImportedRow, asAt: Day, _ db: Database) throws {
    guard let name = row.text("name"), let role = row.text("role"),
      let provider = try row.text("provider").map({ try ProviderQueries.provider($0, db) })
    else { return }
    let draft = ContactDraft(
      name: name, role: role, email: row.text("email"), telephone: row.text("telephone"))
    try Contact.add(draft, to: provider, from: row.day("from") ?? asAt, changedOn: asAt, db)
  }
}
