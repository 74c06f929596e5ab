package import Values

/// Parts of a whole, as a percentage that is rounded once.
package enum Share {
  /// Returns a hundred times the part over the whole to so many decimals, or `nil` of nothing.
  package static func percent(
    _ part: Int, of whole: Int, decimals: Int = 0, _ rounding: Rounding
  ) -> ExactDecimal? {
    guard whole > 0 else { return nil }
    let scale = (0..<decimals).reduce(Int64(1)) { power, _ in power * 10 }
    return ExactDecimal(
      coefficient: rounding.quotient(of: Int64(part) * 100 * scale, by: Int64(whole)),
      scale: decimals)
  }

  /// Returns by how many percentage points a part of a whole is above a part of another, or below where it
  /// is negative, to one decimal; `nil` of nothing.
  package static func points(
    _ part: Int, of whole: Int, over otherPart: Int, of otherWhole: Int, _ rounding: Rounding
  ) -> ExactDecimal? {
    guard whole > 0, otherWhole > 0 else { return nil }
    let difference = Int128(part) * Int128(otherWhole) - Int128(otherPart) * Int128(whole)
    let tenths = rounding.quotient(
      of: difference * 1000, by: Int128(whole) * Int128(otherWhole))
    return ExactDecimal(coefficient: Int64(tenths), scale: 1)
  }

  /// Returns how many there are of every 10,000, to the nearest whole number by the rule.
  package static func per10000(_ part: Int, of whole: Int, _ rounding: Rounding) -> Int? {
    guard whole > 0 else { return nil }
    return Int(rounding.quotient(of: Int64(part) * 10_000, by: Int64(whole)))
  }
}
