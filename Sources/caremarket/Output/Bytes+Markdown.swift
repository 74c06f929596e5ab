extension Bytes {
  /// Appends one row of a Markdown table.
  mutating func append(markdownLine cells: ArraySlice<Cell>) {
    append("|")
    for cell in cells {
      append(" ")
      append(markdown: cell)
      append(" |")
    }
    append("\n")
  }

  /// Appends a value with what Markdown would take for its own marks made plain.
  mutating func append(markdown cell: Cell) {
    var plain = Bytes()
    plain.append(forPeople: cell)
    for byte in plain {
      if isMark(byte) { append(UInt8(ascii: "\\")) }
      append(byte)
    }
  }
}

private func isMark(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "_"),
    UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "#"):
    true
  default: false
  }
}
