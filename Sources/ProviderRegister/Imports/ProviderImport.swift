package import GRDB
package import ImportRuns
package import Importing
package import Store

/// Takes in the council's own list of providers, with their groups and single points of contact.
///
/// An empty cell says nothing: what is known stays. What the list says for the first time is taken
/// to have been so since the register began; a new group or contact holds from the day of the list.
package enum ProviderImport: FileImport {
  package static let kind = "providers"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    var summaries: [String] = []
    for file in files {
      var reading = try ProviderReading(file, batch: batch, db)
      for row in file.file.rows { try reading.take(row, db, &log) }
      summaries.append(reading.summary)
    }
    return ImportSummary(text: summaries.joined(separator: " "))
  }
}
