/// The reading of texts and numbers.
extension JSONParse {
  /// Reads a text in quotation marks; the position is on the first of them.
  mutating func text() throws -> String {
    position += 1
    var units: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"): units += try escaped().utf8
      case 0..<0x20: throw problem(Message.control)
      default: units.append(byte)
      }
    }
    throw problem(Message.openText)
  }

  private mutating func escaped() throws -> String {
    guard let byte = next else { throw problem(Message.openText) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return String(Character(Unicode.Scalar(byte)))
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar()
    default: throw problem(Message.noEscape)
    }
  }

  /// Reads four hexadecimal digits, or two pairs of them where the first half is of a pair.
  private mutating func scalar() throws -> String {
    let high = try unit()
    guard (0xD800...0xDBFF).contains(high) else { return try string([high]) }
    guard bytes[position...].starts(with: "\\u".utf8) else { throw problem(Message.noEscape) }
    position += 2
    return try string([high, try unit()])
  }

  private func string(_ units: [UInt16]) throws -> String {
    guard let text = String(validating: units, as: UTF16.self) else {
      throw problem(Message.noEscape)
    }
    return text
  }

  private mutating func unit() throws -> UInt16 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw problem(Message.noEscape) }
    position += 4
    return unit
  }

  /// Reads a number and returns it as it was written.
  mutating func number() throws -> String {
    let rest = bytes[position...].prefix { "+-.eE0123456789".utf8.contains($0) }
    let text = String(decoding: rest, as: UTF8.self)
    guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil else {
      throw problem(Message.noNumber)
    }
    position += rest.count
    return text
  }
}

private enum Message {
  static let control = """
    This is not well-formed JSON: a text is not closed before the end of the line, or holds a sign \
    that must be escaped.
    """
  static let openText = """
    This is not well-formed JSON: a text is not closed. The file may have been cut short.
    """
  static let noEscape = """
    This is not well-formed JSON: what follows the backslash is no escape.
    """
  static let noNumber = """
    This is not well-formed JSON: a value should stand here, such as a text in quotation marks, a \
    number, true, false or null.
    """
}
