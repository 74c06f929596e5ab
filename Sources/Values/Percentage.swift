/// A share of a hundred, kept as whole hundredths of a per cent, so that 12.5% is exactly that.
package struct Percentage: Hashable, Comparable, Sendable {
  /// Hundredths of a per cent: 1250 is 12.5%.
  package let hundredths: Int64

  package init(hundredths: Int64) {
    self.hundredths = hundredths
  }

  package static let zero = Percentage(hundredths: 0)
  package static let whole = Percentage(hundredths: 10_000)

  package static func < (left: Percentage, right: Percentage) -> Bool {
    left.hundredths < right.hundredths
  }
  package static func + (left: Percentage, right: Percentage) -> Percentage {
    Percentage(hundredths: left.hundredths + right.hundredths)
  }
}

extension Percentage {
  /// Makes a percentage of a number as written, or `nil` where it has more than two decimals.
  package init?(_ number: ExactDecimal) {
    guard number.scale <= 2 else { return nil }
    let factor: Int64 = [100, 10, 1][number.scale]
    let (hundredths, overflow) = number.coefficient.multipliedReportingOverflow(by: factor)
    guard !overflow else { return nil }
    self.init(hundredths: hundredths)
  }

  /// The percentage as a number, without decimals that say nothing: `12.5`.
  package var number: ExactDecimal {
    if hundredths % 100 == 0 { return ExactDecimal(coefficient: hundredths / 100, scale: 0) }
    if hundredths % 10 == 0 { return ExactDecimal(coefficient: hundredths / 10, scale: 1) }
    return ExactDecimal(coefficient: hundredths, scale: 2)
  }

  /// The percentage as people write it, as in `12.5%`.
  package var inWords: String { "\(number)%" }
}

extension Money {
  /// Returns a percentage of the amount, exactly, then rounded once by the rule that is named.
  package func times(_ percentage: Percentage, rounding: Rounding) -> Money {
    times(percentage.hundredths, over: 10_000, rounding: rounding)
  }
}
