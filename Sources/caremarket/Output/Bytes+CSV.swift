extension Bytes {
  /// Appends one record of a CSV file.
  mutating func append(csvLine cells: ArraySlice<Cell>) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { append(",") }
      append(csv: cell)
    }
    append("\r\n")
  }

  private mutating func append(csv cell: Cell) {
    switch cell {
    case .text(let text), .code(let text): append(csvText: text)
    case .list(let items): append(csvText: items.joined(separator: "; "))
    default: append(forMachines: cell)
    }
  }

  /// Appends text, quoted where it must be.
  ///
  /// Text that a spreadsheet would take for a formula gets an apostrophe before it: what stands in
  /// other people's files must not run in ours. Numbers are never touched.
  private mutating func append(csvText text: String) {
    let start = count
    append(text)
    guard let first = text.utf8.first else { return }
    if formulaBeginnings.contains(first) { insert(UInt8(ascii: "'"), at: start) }
    guard self[start...].contains(where: needsQuotes) else { return }
    let doubled = self[start...].flatMap { $0 == quote ? [quote, quote] : [$0] }
    replaceSubrange(start..., with: [quote] + doubled + [quote])
  }
}

private let quote = UInt8(ascii: "\"")
private let formulaBeginnings = Array("=+-@\t\r".utf8)

private func needsQuotes(_ byte: UInt8) -> Bool {
  byte == quote || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")
    || byte == UInt8(ascii: "\r")
}
