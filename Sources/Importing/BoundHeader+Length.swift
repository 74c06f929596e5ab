package import CSVReading
package import Values

extension BoundHeader {
  /// Says what is wrong with the number of cells of a row, or nothing where it is right.
  ///
  /// Empty cells beyond the header may follow; last cells may be missing only where the mapping
  /// says that their columns may be cut off.
  package func lengthProblem(of row: CSVRow) -> Finding? {
    let width = headings.count
    if row.count == width { return nil }
    if row.count > width {
      let extra = (width..<row.count).contains { !row[$0].isEmpty }
      return extra ? problem(row, at: width, tooLong(row.count)) : nil
    }
    let missing = zip(mapping.columns, positions).first { column, position in
      position.map { $0 >= row.count } ?? false && !column.mayBeCutOff
    }
    return missing.map { _ in problem(row, at: row.count, tooShort(row.count)) }
  }

  private func problem(_ row: CSVRow, at position: Int, _ message: String) -> Finding {
    Finding(.error, at: place(line: row.line, position: position), message)
  }

  private func tooLong(_ count: Int) -> String {
    """
    The row has \(count.counted("cell")), the header has \(headings.count). \
    Put cells that hold a comma in quotation marks.
    """
  }

  private func tooShort(_ count: Int) -> String {
    """
    The row ends after \(count.counted("cell")), the header has \(headings.count). \
    A line break or a lost comma may have cut it off: export the file again.
    """
  }
}
