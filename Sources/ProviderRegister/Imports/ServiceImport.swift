package import GRDB
package import ImportRuns
package import Importing
package import Store

/// Takes in the council's own list of services.
///
/// A service of the council's own, under a reference such as `WM-001`, is kept as the list says. Of
/// a service that Ofsted lists, only what Ofsted keeps back is filled in: its name, its postcode, an
/// owner or places that are missing. What contradicts Ofsted's word is an error.
package enum ServiceImport: FileImport {
  package static let kind = "services"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    var summaries: [String] = []
    for file in files {
      var reading = try ServiceReading(file, batch: batch, db)
      for row in file.file.rows { try reading.take(row, db, &log) }
      summaries.append(reading.summary)
    }
    return ImportSummary(text: summaries.joined(separator: " "))
  }
}
