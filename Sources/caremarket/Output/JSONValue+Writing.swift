import Values

extension JSONValue {
  /// The value on one line.
  var bytes: Bytes {
    var bytes = Bytes()
    bytes.append(json: self, indent: nil)
    return bytes
  }

  /// The value with two spaces for each level, as people read it, and with its last line ended.
  var indentedBytes: Bytes {
    var bytes = Bytes()
    bytes.append(json: self, indent: 0)
    bytes.append(Bytes.newline)
    return bytes
  }
}

extension Bytes {
  /// Appends a cell of a table without making a value of JSON first, for speed.
  mutating func append(json cell: Cell) {
    switch cell {
    case .text(let text), .code(let text): append(jsonText: text)
    case .number, .decimal, .miles, .flag: append(forMachines: cell)
    case .money, .day, .rating:
      append(quote)
      append(forMachines: cell)
      append(quote)
    case .list(let items): append(json: .array(items.map(JSONValue.text)), indent: nil)
    case .missing: append("null")
    }
  }

  fileprivate mutating func append(json value: JSONValue, indent: Int?) {
    switch value {
    case .null: append("null")
    case .flag(let flag): append(flag ? "true" : "false")
    case .number(let number): append(number)
    case .decimal(let decimal): append(decimal.description)
    case .text(let text): append(jsonText: text)
    case .array(let values):
      appendList(values, between: ("[", "]"), indent: indent) { $0.append(json: $1, indent: $2) }
    case .object(let members):
      appendList(members, between: ("{", "}"), indent: indent) { bytes, member, indent in
        bytes.append(jsonText: member.key)
        bytes.append(indent == nil ? ":" : ": ")
        bytes.append(json: member.value, indent: indent)
      }
    }
  }

  private mutating func appendList<Item>(
    _ items: [Item], between marks: (String, String), indent: Int?,
    appending: (inout Bytes, Item, Int?) -> Void
  ) {
    append(marks.0)
    for (position, item) in items.enumerated() {
      if position > 0 { append(",") }
      appendLineBreak(indent: indent.map { $0 + 1 })
      appending(&self, item, indent.map { $0 + 1 })
    }
    if !items.isEmpty { appendLineBreak(indent: indent) }
    append(marks.1)
  }

  private mutating func appendLineBreak(indent: Int?) {
    guard let indent else { return }
    append(Bytes.newline)
    append(Bytes.space, times: indent * 2)
  }

  /// Appends text between quotation marks, escaped as RFC 8259 has it.
  private mutating func append(jsonText text: String) {
    append(quote)
    let start = count
    append(text)
    if self[start...].contains(where: { $0 < 0x20 || $0 == quote || $0 == backslash }) {
      let plain = Bytes(self[start...])
      removeLast(plain.count)
      for byte in plain { append(jsonByte: byte) }
    }
    append(quote)
  }

  private mutating func append(jsonByte byte: UInt8) {
    switch byte {
    case quote: append("\\\"")
    case backslash: append("\\\\")
    case Bytes.newline: append("\\n")
    case UInt8(ascii: "\r"): append("\\r")
    case UInt8(ascii: "\t"): append("\\t")
    case 0..<0x20: append(byte < 16 ? "\\u000\(hex(byte))" : "\\u00\(hex(byte))")
    default: append(byte)
    }
  }
}

private let quote = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")

private func hex(_ byte: UInt8) -> String { String(byte, radix: 16) }
