/// The bytes of a CSV file, row by row.
struct CSVText {
  /// What ends a row.
  enum LineEnd: String {
    case windows = "\r\n"
    case unix = "\n"
  }

  /// Which fields stand in quotation marks.
  enum Quoting {
    /// Those that need to, as spreadsheets write them.
    case asNeeded
    /// All, as the Office for National Statistics writes values.
    case always
  }

  private(set) var bytes: [UInt8]
  private let lineEnd: LineEnd

  /// Makes an empty file, with a byte-order mark where the file that it is like has one.
  init(lineEnd: LineEnd, byteOrderMark: Bool = false) {
    self.lineEnd = lineEnd
    bytes = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Adds a row, filled up with empty fields to a width where one is given.
  mutating func add(_ fields: [String], width: Int = 0, quoting: Quoting = .asNeeded) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(comma) }
      add(field, quoting)
    }
    for _ in fields.count..<max(width, fields.count) { bytes.append(comma) }
    bytes.append(contentsOf: lineEnd.rawValue.utf8)
  }

  private mutating func add(_ field: String, _ quoting: Quoting) {
    guard quoting == .always || field.utf8.contains(where: needsQuoting) else {
      bytes.append(contentsOf: field.utf8)
      return
    }
    bytes.append(quote)
    for byte in field.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}

private let comma = UInt8(ascii: ",")
private let quote = UInt8(ascii: "\"")

private func needsQuoting(_ byte: UInt8) -> Bool {
  byte == comma || byte == quote || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
}
