import CSVReading

/// The cells of a row that came from XML, end to end in memory as a reader of CSV has them.
struct XMLRowBuffer {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Calls a function with the cells as a row.
  mutating func withRow<Result>(
    _ cells: [String], line: Int, _ body: (CSVRow) throws -> Result
  ) rethrows -> Result {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    for cell in cells {
      bytes.append(contentsOf: cell.utf8)
      ends.append(bytes.count)
    }
    return try bytes.withUnsafeBufferPointer { bytes in
      try ends.withUnsafeBufferPointer { ends in
        try body(CSVRow(line: line, bytes: bytes, ends: ends))
      }
    }
  }
}
