/// A United Kingdom postcode, kept without spaces and in capitals so that spellings compare.
package struct Postcode: Hashable, Sendable, LosslessStringConvertible {
  /// As in `AL11AA`.
  package let compact: String

  /// Reads a postcode in any spacing and case, or `nil` where the text has not its shape:
  /// one or two letters, a digit, an optional letter or digit, then a digit and two letters.
  package init?(_ text: String) {
    var text = text
    guard let packed = text.withUTF8({ PackedPostcode($0) }) else { return nil }
    compact = packed.compact
  }

  /// As people write it, as in `AL1 1AA`.
  package var description: String { "\(compact.dropLast(3)) \(compact.suffix(3))" }
}
