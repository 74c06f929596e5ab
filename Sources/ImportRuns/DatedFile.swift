package import Importing
package import Values

/// A file that was read, and the day that it describes.
package struct DatedFile: Sendable {
  package let file: ImportedFile
  /// The day that the file describes, or the day of the import where it describes none.
  package let asAt: Day

  package init(file: ImportedFile, asAt: Day) {
    self.file = file
    self.asAt = asAt
  }
}

extension DatedFile {
  /// The file without the rows of which a cell could not be read.
  func withoutRows(faultyIn log: FindingLog) -> DatedFile {
    let places = log.findings.filter { $0.severity == .error && $0.place.file == file.name }
    let lines = Set(places.compactMap(\.place.line))
    return DatedFile(file: file.keepingRows { !lines.contains($0.line) }, asAt: asAt)
  }
}
