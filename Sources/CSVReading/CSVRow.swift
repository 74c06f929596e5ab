/// One row of a file, good only until the next row is read: its fields are views of a buffer.
package struct CSVRow {
  /// The line on which the row begins, counted from 1.
  package let line: Int
  /// How many bytes of the file have been read up to the end of the row.
  package let bytesRead: Int
  let bytes: UnsafeBufferPointer<UInt8>
  let ends: UnsafeBufferPointer<Int>
  let encoding: TextEncoding

  /// Makes a row of cells that stand in memory already, for what is read as CSV without being it.
  package init(line: Int, bytes: UnsafeBufferPointer<UInt8>, ends: UnsafeBufferPointer<Int>) {
    self.init(line: line, bytesRead: 0, bytes: bytes, ends: ends, encoding: .utf8)
  }

  init(
    line: Int, bytesRead: Int, bytes: UnsafeBufferPointer<UInt8>,
    ends: UnsafeBufferPointer<Int>, encoding: TextEncoding
  ) {
    self.line = line
    self.bytesRead = bytesRead
    self.bytes = bytes
    self.ends = ends
    self.encoding = encoding
  }

  /// How many fields the row has.
  package var count: Int { ends.count }

  /// The bytes of a field, counted from 0, without spaces around it and without its quotes.
  package subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
    let start = index == 0 ? 0 : ends[index - 1]
    return UnsafeBufferPointer(rebasing: bytes[start..<ends[index]])
  }

  /// The text of a field, counted from 0.
  package func text(_ index: Int) -> String {
    encoding.decode(self[index])
  }

  /// Whether every field is empty, as in the rows of commas that spreadsheets leave behind.
  package var isBlank: Bool { bytes.isEmpty }
}
