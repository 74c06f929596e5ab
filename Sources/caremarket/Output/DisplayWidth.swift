/// How many places text takes on a terminal.
enum DisplayWidth {
  /// Returns the places that UTF-8 text takes from a position on.
  static func of(_ bytes: Bytes, from start: Int) -> Int {
    let isPlain = bytes.withUnsafeBufferPointer { buffer in
      buffer[start...].reduce(0, |) < 0x80
    }
    if isPlain { return bytes.count - start }
    return of(String(decoding: bytes[start...], as: UTF8.self))
  }

  static func of(_ text: String) -> Int {
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    return isPlain ? text.utf8.count : text.reduce(0) { $0 + of($1) }
  }

  static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    return isWide(first) ? 2 : 1
  }

  /// Returns the longest beginning that takes no more than a number of places.
  static func beginning(of text: some StringProtocol, places: Int) -> String {
    var left = places
    return String(
      text.prefix { character in
        left -= of(character)
        return left >= 0
      })
  }

  /// The blocks that Unicode Standard Annex 11 calls wide, as far as names and notes meet them.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
