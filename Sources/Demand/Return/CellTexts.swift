import CSVReading

/// The cells of a row in the order of a table's columns, whichever order the file has them in.
struct CellTexts {
  let row: CSVRow
  let positions: [Int]

  /// The bytes of a column; nothing where the file has no such column or the row ends before it.
  subscript(column: Int) -> UnsafeBufferPointer<UInt8> {
    let position = positions[column]
    guard position >= 0, position < row.count else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return row[position]
  }
}
