import CSVReading
package import GRDB
package import Importing
package import Store
import Values

/// Reads the files of a request and stores their rows: all of them or none.
package enum ImportRun {
  /// Stores the rows of files within a transaction and says what that changed; what is wrong with
  /// them is added to the log.
  package typealias Storing = (
    _ files: [DatedFile], _ batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary

  /// Takes in files of a kind; throws as `run(_:buildsOnEarlier:into:_:storing:)` does.
  package static func run(
    _ kind: any FileImport.Type, _ request: ImportRequest, into store: Store, _ change: Change
  ) throws -> ImportReport {
    try run(request, buildsOnEarlier: kind.buildsOnEarlier, into: store, change) {
      try kind.store($0, batch: $1, $2, &$3)
    }
  }

  /// Takes in files by whatever stores their rows.
  ///
  /// Throws `ImportProblem` with every problem in the files; the database is then as it was before.
  ///
  /// What only the records can show to be wrong, such as an authority that nobody knows, is looked
  /// for even where a cell could not be read, so that one pass tells everything.
  package static func run(
    _ request: ImportRequest, buildsOnEarlier: Bool, into store: Store, _ change: Change,
    storing: Storing
  ) throws -> ImportReport {
    var log = FindingLog()
    let files = try read(request, &log)
    if files.isEmpty { try log.throwErrors() }
    do {
      let result = try store.importing(
        request.draft(
          asAt: latestDay(files, request), buildsOnEarlier: buildsOnEarlier),
        change, isRehearsal: request.isRehearsal
      ) { db, batch in
        let summary = try storing(files, batch, db, &log)
        try log.throwErrors()
        return summary
      }
      try log.throwErrors()
      return ImportReport(
        files: files.map { report(on: $0, request) }, warnings: log.warnings, result: result)
    } catch {
      // Rows with gaps may have led to whatever else went wrong.
      try log.throwErrors()
      throw error
    }
  }

  private static func latestDay(_ files: [DatedFile], _ request: ImportRequest) -> Day? {
    request.mapping.asAt == .rows ? nil : files.map(\.asAt).max()
  }

  private static func read(
    _ request: ImportRequest, _ log: inout FindingLog
  ) throws -> [DatedFile] {
    var files: [DatedFile] = []
    for source in request.sources {
      guard let file = try ImportedFile.read(source, by: request.mapping, &log) else { continue }
      if let asAt = asAt(of: file, request, &log) {
        files.append(DatedFile(file: file, asAt: asAt))
      }
    }
    return files.sorted { $0.asAt < $1.asAt }
  }

  private static func asAt(
    of file: ImportedFile, _ request: ImportRequest, _ log: inout FindingLog
  ) -> Day? {
    switch request.mapping.asAt {
    case .rows: return request.asAt ?? request.today
    case .option, .title:
      if let title = file.titleDay, let given = request.asAt, title != given {
        log.error(at: Place(file: file.name), Message.contradicts(title, given))
      }
      guard let day = request.asAt ?? file.titleDay else {
        log.error(at: Place(file: file.name), Message.noDay)
        return nil
      }
      return day
    }
  }

  private static func report(
    on dated: DatedFile, _ request: ImportRequest
  ) -> ImportReport.FileReport {
    ImportReport.FileReport(
      header: dated.file.header, rows: dated.file.rows.count, blankRows: dated.file.blankRows,
      encoding: dated.file.encoding.rawValue,
      asAt: request.mapping.asAt == .rows ? nil : dated.asAt)
  }
}

private enum Message {
  static let noDay = """
    The file does not say which day it describes. Give it, as in --as-at 2021-03-31.
    """

  static func contradicts(_ title: Day, _ given: Day) -> String {
    """
    The title says \(title.inWords), --as-at says \(given.inWords). Leave out --as-at, or check \
    that this is the right file.
    """
  }
}
