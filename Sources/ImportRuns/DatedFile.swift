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
