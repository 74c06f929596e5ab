/// A postcode in a single word, for reading millions of them without making texts.
package struct PackedPostcode: Hashable, Sendable {
  /// The letters and digits, the first in the lowest byte, with zeros after the last.
  package let word: UInt64
  /// How many letters and digits there are: five to seven.
  package let length: Int

  /// Reads the bytes of a postcode in any spacing and case, or `nil` where they have not its shape.
  package init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (word, length, shape): (UInt64, Int, UInt32) = (0, 0, 0)
    for byte in bytes where byte != space {
      guard length < longest, let kind = Kind(of: byte) else { return nil }
      let capital = kind == .letter ? byte & 0xDF : byte
      word |= UInt64(capital) << UInt64(8 * length)
      shape = shape << 1 | kind.rawValue
      length += 1
    }
    guard shapes.contains(Shape(bits: shape, length: length)) else { return nil }
    self.word = word
    self.length = length
  }

  /// The letters and digits without a space, as in `AL11AA`.
  package var compact: String {
    withUnsafeBytes(of: word.littleEndian) {
      String(decoding: $0.prefix(length), as: UTF8.self)
    }
  }
}

private enum Kind: UInt32 {
  case digit = 0
  case letter = 1

  init?(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      self = .letter
    default: return nil
    }
  }
}

/// Which of the characters are letters, as the bits of a number.
private struct Shape: Equatable {
  let bits: UInt32
  let length: Int
}

extension Shape {
  /// Reads a shape from an example, as in `AA99AA`.
  init(like example: StaticString) {
    var bits: UInt32 = 0
    example.withUTF8Buffer { for byte in $0 { bits = bits << 1 | (byte == letterA ? 1 : 0) } }
    self.init(bits: bits, length: example.utf8CodeUnitCount)
  }
}

/// The six shapes of postcodes.
///
/// Source: Royal Mail, Postcode Address File programmers' guide.
private let shapes: [Shape] = [
  Shape(like: "A99AA"), Shape(like: "A999AA"), Shape(like: "A9A9AA"),
  Shape(like: "AA99AA"), Shape(like: "AA999AA"), Shape(like: "AA9A9AA"),
]

private let longest = 7
private let space = UInt8(ascii: " ")
private let letterA = UInt8(ascii: "A")
