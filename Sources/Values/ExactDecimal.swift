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
    var digits = text.utf8[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    guard let first = digits.first, let last = digits.last, isDigit(first), isDigit(last) else {
      return nil
    }
    var number: Int64 = 0
    var scale: Int?
    for byte in digits {
      if byte == UInt8(ascii: "."), scale == nil {
        scale = 0
        continue
      }
      guard isDigit(byte), let longer = number.appending(byte) else { return nil }
      number = longer
      scale = scale.map { $0 + 1 }
    }
    self.init(coefficient: isNegative ? -number : number, scale: scale ?? 0)
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

extension Int64 {
  /// The number with another digit after it, or `nil` where it would be too large.
  fileprivate func appending(_ digit: UInt8) -> Int64? {
    let (tenfold, overflow) = multipliedReportingOverflow(by: 10)
    let (sum, carry) = tenfold.addingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
    return overflow || carry ? nil : sum
  }
}
