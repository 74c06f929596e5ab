import Values

/// Hours in hundredths, as `17.5` is 1750.
package enum Hundredths {
  /// Reads a number with at most two decimals, or returns `nil` where it is none or below nothing.
  package static func reading(_ text: String) -> Int? {
    guard let number = ExactDecimal(text), number.scale <= 2, number.coefficient >= 0 else {
      return nil
    }
    return Int(number.coefficient) * [100, 10, 1][number.scale]
  }
}
