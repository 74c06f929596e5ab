/// A code of the children's return, such as U4 or CARPL, or a URN, in a single word.
///
/// Up to eight letters and digits, the first in the highest byte, so that codes compare as texts do.
package struct ReturnCode: Hashable, Comparable, Sendable {
  package let word: UInt64

  package init(word: UInt64) {
    self.word = word
  }

  /// No code: the cell was empty.
  package static let blank = ReturnCode(word: 0)

  package var isBlank: Bool { word == 0 }

  package static func < (left: ReturnCode, right: ReturnCode) -> Bool { left.word < right.word }
}

extension ReturnCode {
  /// Packs the bytes of a code in capitals, or returns `nil` where it is longer than eight bytes or
  /// holds anything but letters and digits.
  package init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= 8 else { return nil }
    var word: UInt64 = 0
    for byte in bytes {
      guard let capital = capital(byte) else { return nil }
      word = word << 8 | UInt64(capital)
    }
    self.init(word: bytes.isEmpty ? 0 : word << UInt64(8 * (8 - bytes.count)))
  }

  package init?(_ text: String) {
    var text = text
    guard let code = text.withUTF8({ ReturnCode($0) }) else { return nil }
    self = code
  }
}

extension ReturnCode: CustomStringConvertible, ExpressibleByStringLiteral {
  package init(stringLiteral text: StaticString) {
    guard let code = text.withUTF8Buffer({ ReturnCode($0) }) else {
      preconditionFailure("a code has at most eight letters and digits")
    }
    self = code
  }

  /// How many letters and digits it has.
  package var length: Int { 8 - word.trailingZeroBitCount / 8 }

  package var description: String {
    withUnsafeBytes(of: word.bigEndian) { String(decoding: $0.prefix(length), as: UTF8.self) }
  }
}

private func capital(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): byte
  case UInt8(ascii: "a")...UInt8(ascii: "z"): byte & 0xDF
  default: nil
  }
}
