package import GRDB
package import ImportRuns
package import Importing
package import Store
import Values

/// Takes in which authority each district of the postcode directory is in.
package enum DistrictImport: FileImport {
  package static let kind = "districts"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let known = try Set(String.fetchAll(db, sql: "SELECT code FROM authority"))
    let rows = files.flatMap(\.file.rows)
    for row in rows {
      let authority = row.text("authority") ?? ""
      guard known.contains(authority) else {
        log.error(
          at: row.place("authority"),
          "No authority has the code '\(authority)'. Import a newer list of authorities first.")
        continue
      }
      try store(row, db)
    }
    return ImportSummary(text: "\(rows.count.counted("district")) read.")
  }

  static func store(_ row: ImportedRow, _ db: Database) throws {
    guard let district = row.text("district"), let authority = row.text("authority") else { return }
    try add(district, in: authority, db)
  }

  static func add(_ district: String, in authority: String, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO district (code, authority) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET authority = excluded.authority
        """,
      arguments: [district, authority])
  }
}
