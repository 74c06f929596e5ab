/// The rules by which an exact amount becomes a whole number, each under the name policies use.
package enum Rounding: String, CaseIterable, Sendable {
  /// To the nearest; an exact half goes away from zero.
  case halfUp
  /// To the nearest; an exact half goes to the even neighbour.
  case halfEven
  /// Away from zero, so that a part of a penny counts as one.
  case up
  /// Towards zero, so that a part of a penny is dropped.
  case down

  /// Returns a 128-bit product divided by a positive number and rounded once.
  ///
  /// Assumption: the quotient fits 64 bits, true for amounts up to £90 thousand million million.
  package func quotient(of product: (high: Int64, low: UInt64), by divisor: Int64) -> Int64 {
    let negative = product.high < 0
    let magnitude = negative ? negated(product) : (UInt64(bitPattern: product.high), product.low)
    let divisor = UInt64(divisor)
    let (quotient, remainder) = divisor.dividingFullWidth((magnitude.0, magnitude.1))
    let rounded = quotient + (goesUp(quotient, remainder, divisor) ? 1 : 0)
    return negative ? -Int64(rounded) : Int64(rounded)
  }

  /// Returns a whole number divided by a positive number and rounded once.
  package func quotient(of number: Int64, by divisor: Int64) -> Int64 {
    quotient(of: number.multipliedFullWidth(by: 1), by: divisor)
  }

  /// Returns a whole number of any size divided by a positive one and rounded once.
  package func quotient(of number: Int128, by divisor: Int128) -> Int128 {
    let divisor = divisor.magnitude
    let (quotient, remainder) = number.magnitude.quotientAndRemainder(dividingBy: divisor)
    let rounded = Int128(quotient + (goesUp(quotient, remainder, divisor) ? 1 : 0))
    return number < 0 ? -rounded : rounded
  }

  private func goesUp<Whole: FixedWidthInteger & UnsignedInteger>(
    _ quotient: Whole, _ remainder: Whole, _ divisor: Whole
  ) -> Bool {
    let twice = remainder.multipliedReportingOverflow(by: 2)
    let atLeastHalf = twice.overflow || twice.partialValue >= divisor
    let exactlyHalf = !twice.overflow && twice.partialValue == divisor
    switch self {
    case .halfUp: return atLeastHalf
    case .halfEven: return exactlyHalf ? quotient % 2 == 1 : atLeastHalf
    case .up: return remainder > 0
    case .down: return false
    }
  }

  private func negated(_ product: (high: Int64, low: UInt64)) -> (UInt64, UInt64) {
    let (low, carry) = (~product.low).addingReportingOverflow(1)
    return (UInt64(bitPattern: ~product.high) &+ (carry ? 1 : 0), low)
  }
}
