package import CSVReading
package import Values

/// A file of a known kind, read whole and checked cell by cell.
package struct ImportedFile: Sendable {
  package let header: BoundHeader
  /// The rows in which nothing is wrong.
  package let rows: [ImportedRow]
  /// Rows with a cell that could not be read, which is empty here, or that repeat an earlier row.
  package let faultyRows: [ImportedRow]
  /// Whether a row that is in neither list was left out because it had too many or too few cells.
  package let lacksRows: Bool
  /// The day that a title above the header names.
  package let titleDay: Day?
  package let encoding: TextEncoding
  /// Rows of nothing but commas, which were passed over.
  package let blankRows: Int

  package var name: String { header.file }

  /// Whether `rows` are all there are, so that what is not among them is not in the file.
  package var isWhole: Bool { faultyRows.isEmpty && !lacksRows }
}
