import GRDB
package import ImportRuns
import Importing
package import Store
import Values

/// Takes in editions of the postcode directory: where each postcode lies and in which district.
///
/// An edition has more than two million rows, so they go from the file's bytes to the table without
/// a text being made of any cell, and carry the number of their import instead of being recorded one
/// by one. Rows of Scotland, Northern Ireland, the Channel Islands and the Isle of Man, and rows
/// without a point, are passed over.
package enum PostcodeImport {
  /// The kind of file, which is the name of its mapping in `Imports/`.
  package static let kind = "postcodes"

  /// Says how many bytes of the files have been read, and of how many.
  package typealias Progress = (_ done: Int, _ total: Int) -> Void

  /// Reads the files of a request and stores their rows: all of them or none.
  ///
  /// Throws `ImportProblem` with every problem in the files; the database is then as it was before.
  package static func run(
    _ request: ImportRequest, into store: Store, _ change: Change, progress: Progress
  ) throws -> ImportReport {
    var log = FindingLog()
    var files: [ImportReport.FileReport] = []
    let result = try store.importing(
      request.draft(asAt: nil, buildsOnEarlier: false), change, isRehearsal: request.isRehearsal
    ) { db, batch in
      var reading = try PostcodeReading(batch: batch, db)
      files = try reading.store(request, &log, progress)
      try log.throwErrors()
      try reading.centres.store(db)
      return ImportSummary(
        text: reading.summary,
        bulk: [ChangeCount(table: "postcode", inserted: reading.counts.stored)])
    }
    return ImportReport(files: files, warnings: log.warnings, result: result)
  }
}
