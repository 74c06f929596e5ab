/// A United Kingdom postcode, kept without spaces and in capitals so that spellings compare.
package struct Postcode: Hashable, Sendable, LosslessStringConvertible {
  /// As in `AL11AA`.
  package let compact: String

  /// Reads a postcode in any spacing and case, or `nil` where the text has not its shape:
  /// one or two letters, a digit, an optional letter or digit, then a digit and two letters.
  package init?(_ text: String) {
    let characters = Array(text.uppercased().utf8).filter { $0 != UInt8(ascii: " ") }
    guard (5...7).contains(characters.count) else { return nil }
    let inward = characters.suffix(3)
    guard Postcode.isOutward(characters.dropLast(3)), let first = inward.first,
      isDigit(first), inward.dropFirst().allSatisfy(isLetter)
    else { return nil }
    compact = String(decoding: characters, as: UTF8.self)
  }

  /// As people write it, as in `AL1 1AA`.
  package var description: String { "\(compact.dropLast(3)) \(compact.suffix(3))" }

  private static func isOutward(_ part: ArraySlice<UInt8>) -> Bool {
    let area = part.prefix(while: isLetter)
    let district = part.dropFirst(area.count)
    guard (1...2).contains(area.count), let first = district.first, isDigit(first) else {
      return false
    }
    return district.count == 1
      || (district.count == 2 && district.allSatisfy { isDigit($0) || isLetter($0) })
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}
