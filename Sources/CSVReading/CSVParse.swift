import CLibCSV
import Values

/// One pass of libcsv over a file, a line at a time.
///
/// Since each line ends at most one row, the callbacks only fill a buffer, and rows are handed on
/// between the lines, where a Swift function may throw.
struct CSVParse {
  private let reader: CSVReader
  private let parser: UnsafeMutablePointer<csv_parser>
  private let fields: UnsafeMutablePointer<RowBuffer>
  private var line = 0
  private var rowLine = 1
  private var rowBytes = 0
  private var bytesRead = 0

  init(reader: CSVReader) {
    self.reader = reader
    parser = .allocate(capacity: 1)
    fields = .allocate(capacity: 1)
    fields.initialize(to: RowBuffer(capacity: reader.limits.rowBytes))
    csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    csv_set_delim(parser, reader.delimiter)
    csv_set_blk_size(parser, 4096)
  }

  func free() {
    csv_free(parser)
    fields.pointee.free()
    fields.deinitialize(count: 1)
    parser.deallocate()
    fields.deallocate()
  }

  /// Parses a line and hands on the row it ends, if it ends one; false where reading should stop.
  mutating func feed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (CSVRow) throws -> Bool
  ) throws -> Bool {
    line += 1
    bytesRead += bytes.count
    if rowBytes == 0 {
      rowLine = line
      if isBlank(bytes) { return true }
    }
    rowBytes += bytes.count
    guard rowBytes <= reader.limits.rowBytes else { throw tooLong }
    let parsed = csv_parse(parser, bytes.baseAddress, bytes.count, endField, endRow, fields)
    guard parsed == bytes.count else { throw strayQuote(at: parsed, in: bytes) }
    return try handOn(body)
  }

  /// Ends the last row where the file does not end with a line feed.
  mutating func finish(_ body: (CSVRow) throws -> Bool) throws {
    guard csv_fini(parser, endField, endRow, fields) == 0 else { throw unterminatedQuote }
    _ = try handOn(body)
  }

  private mutating func handOn(_ body: (CSVRow) throws -> Bool) throws -> Bool {
    guard fields.pointee.rowsEnded > 0 else { return true }
    guard fields.pointee.rowsEnded == 1 else { throw loneCarriageReturn }
    defer {
      fields.pointee.clear()
      rowBytes = 0
    }
    return try body(
      fields.pointee.row(line: rowLine, bytesRead: bytesRead, encoding: reader.encoding))
  }

  private func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, first <= UInt8(ascii: " ") else { return bytes.isEmpty }
    return first != reader.delimiter && bytes.allSatisfy { $0 <= UInt8(ascii: " ") && $0 != 9 }
  }
}

private func endField(
  _ field: UnsafeMutableRawPointer?, _ length: Int, _ context: UnsafeMutableRawPointer?
) {
  context?.assumingMemoryBound(to: RowBuffer.self).pointee.append(field, length)
}

private func endRow(_ ending: Int32, _ context: UnsafeMutableRawPointer?) {
  context?.assumingMemoryBound(to: RowBuffer.self).pointee.rowsEnded += 1
}

extension CSVParse {
  private var column: Place.Column { Place.Column(number: fields.pointee.count + 1) }

  private func place(line: Int) -> Place {
    Place(file: reader.source.name, line: line, column: column)
  }

  private var tooLong: CSVProblem { .tooLong(reader.limits, at: place(line: rowLine)) }

  private var unterminatedQuote: CSVProblem {
    CSVProblem(
      at: place(line: rowLine),
      """
      A quotation mark (") is opened here and never closed, up to the end of the file. \
      Close it, or export the file again.
      """)
  }

  private var loneCarriageReturn: CSVProblem {
    CSVProblem(
      at: Place(file: reader.source.name, line: rowLine),
      """
      The line holds a carriage return in its middle, so rows cannot be told apart. \
      Export the file again.
      """)
  }

  /// The parser stops at the mark itself, or at the text that follows a closing mark.
  private func strayQuote(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> CSVProblem {
    let upToMark = bytes[...offset].lastIndex(of: UInt8(ascii: "\"")) ?? offset
    let before = UnsafeBufferPointer(rebasing: bytes[..<upToMark])
    let opened = rowLine < line ? " The row began on line \(rowLine)." : ""
    return CSVProblem(
      at: place(line: line),
      """
      Character \((reader.encoding.decode(before).count + 1).withThousands) of the line is a \
      quotation mark (") where none may stand. Put the whole cell in quotation marks and write each \
      mark inside it twice.\(opened)
      """)
  }
}
