/// A decimal number exactly as written: `12.20` is 1220 over a hundred.
package struct ExactDecimal: Hashable, Sendable {
  /// The digits without the point.
  package let coefficient: Int64
  /// How many of the digits stand after the point.
  package let scale: Int

  package init(coefficient: Int64, scale: Int) {
    self.coefficient = coefficient
    self.scale = scale
  }
}

extension ExactDecimal: LosslessStringConvertible {
  /// Reads digits with at most one point and a leading minus; anything else is no number.
  ///
  /// Foundation's `Decimal(string:)` reads "1,200" as 1, so it is never used on what people write.
  package init?(_ text: String) {
    let negative = text.hasPrefix("-")
    let parts = text.dropFirst(negative ? 1 : 0)
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard !digits.isEmpty, parts.allSatisfy({ !$0.isEmpty }), digits.utf8.allSatisfy(isDigit),
      let number = Int64(digits)
    else { return nil }
    self.init(
      coefficient: negative ? -number : number, scale: parts.count == 2 ? parts[1].count : 0)
  }

  package var description: String {
    guard scale > 0 else { return String(coefficient) }
    let digits = String(coefficient.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return "\(coefficient < 0 ? "-" : "")\(padded.dropLast(scale)).\(padded.suffix(scale))"
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
