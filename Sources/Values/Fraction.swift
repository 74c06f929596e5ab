/// An exact number: one whole number over another, so that nothing is lost before it is rounded.
///
/// Percentages of percentages and rises of wages are such numbers: 12.21 over 11.44 has no end in
/// decimals.
package struct Fraction: Hashable, Comparable, Sendable {
  package let numerator: Int128
  /// Always more than nothing, and without a divisor that the numerator has too.
  package let denominator: Int128

  /// Makes the fraction of two whole numbers, of which the second is not nothing.
  package init(_ numerator: Int128, over denominator: Int128) {
    precondition(denominator != 0, "nothing can be divided by nothing")
    let sign: Int128 = denominator < 0 ? -1 : 1
    let divisor = Fraction.commonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  package static let zero = Fraction(0, over: 1)

  package static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
  package static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }
  package static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.numerator, over: right.denominator)
  }
  package static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  private static func commonDivisor(_ first: UInt128, _ second: UInt128) -> Int128 {
    var (greater, lesser) = (first, second)
    while lesser > 0 { (greater, lesser) = (lesser, greater % lesser) }
    return Int128(max(greater, 1))
  }
}

extension Fraction {
  /// A percentage as a share of one: 12.5% is an eighth.
  package init(_ percentage: Percentage) {
    self.init(Int128(percentage.hundredths), over: 10_000)
  }

  /// A number as written.
  package init(_ number: ExactDecimal) {
    self.init(Int128(number.coefficient), over: Fraction.power(number.scale))
  }

  /// By how much an amount rose to another, as a share of the first; nothing where that is nothing.
  package init(from old: Money, to new: Money) {
    self.init(Int128(new.pence - old.pence), over: old.pence == 0 ? 1 : Int128(old.pence))
  }

  /// The share of one as a number of per cent, with so many decimals at most, none of them needless.
  ///
  /// Only for people to read and for percentages that are published rounded; an exact half goes up.
  package func percent(decimals: Int) -> ExactDecimal {
    let scaled = Rounding.halfUp.quotient(
      of: numerator * 100 * Fraction.power(decimals), by: denominator)
    var (coefficient, scale) = (Int64(scaled), decimals)
    while scale > 0, coefficient.isMultiple(of: 10) {
      (coefficient, scale) = (coefficient / 10, scale - 1)
    }
    return ExactDecimal(coefficient: coefficient, scale: scale)
  }

  /// The share as a percentage that people read, with at most four decimals: `6.7308%`.
  package var inPercent: String { "\(percent(decimals: 4))%" }

  private static func power(_ scale: Int) -> Int128 {
    (0..<scale).reduce(1) { power, _ in power * 10 }
  }
}

extension Money {
  /// Returns the amount times an exact number, rounded once to a whole number of steps.
  ///
  /// The step is more than nothing: a penny, or whatever multiple of it a policy names.
  package func times(_ fraction: Fraction, rounding: Rounding, step: Money) -> Money {
    let steps = rounding.quotient(
      of: Int128(pence) * fraction.numerator, by: fraction.denominator * Int128(step.pence))
    return Money(pence: Int64(steps) * step.pence)
  }
}
