package import Importing
package import Store
package import Values

/// What an import read and did, for the person who ran it.
package struct ImportReport: Sendable {
  package let files: [FileReport]
  package let warnings: [Finding]
  package let result: Store.ImportResult

  package init(files: [FileReport], warnings: [Finding], result: Store.ImportResult) {
    self.files = files
    self.warnings = warnings
    self.result = result
  }
}

extension ImportReport {
  /// How one file was read.
  package struct FileReport: Sendable {
    package let name: String
    package let rows: Int
    package let blankRows: Int
    package let encoding: String
    package let asAt: Day?
    /// Headings that the mapping does not claim.
    package let unmatched: [Place.Column]
    /// Columns of the mapping that the file has not, by their first heading.
    package let absent: [String]

    package init(
      header: BoundHeader, rows: Int, blankRows: Int, encoding: String, asAt: Day?
    ) {
      name = header.file
      self.rows = rows
      self.blankRows = blankRows
      self.encoding = encoding
      self.asAt = asAt
      unmatched = header.unmatched
      absent = header.absent.map { $0.headers[0] }
    }
  }
}
