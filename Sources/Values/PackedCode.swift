/// A code of up to 16 letters and digits in a single word, the first in the lowest byte.
package struct PackedCode: Hashable, Sendable {
  package let word: UInt128

  /// Packs a code, or returns `nil` where it is longer than 16 bytes or empty.
  package init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard (1...16).contains(bytes.count) else { return nil }
    var word: UInt128 = 0
    for byte in bytes.reversed() { word = word << 8 | UInt128(byte) }
    self.word = word.littleEndian
  }

  package init?(_ text: String) {
    var text = text
    guard let code = text.withUTF8({ PackedCode($0) }) else { return nil }
    self = code
  }

  /// The letters and digits.
  package var text: String {
    withUnsafeBytes(of: word) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
