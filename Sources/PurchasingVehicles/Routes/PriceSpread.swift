package import Values

/// The lowest, middle and highest of some weekly fees.
package struct PriceSpread: Hashable, Sendable {
  package let count: Int
  package let lowest: Money
  /// The fee in the middle; between the two in the middle of an even number, to the penny, a half up.
  package let median: Money
  package let highest: Money

  /// Makes the spread, or `nil` of no fees.
  package init?(_ fees: [Money]) {
    let sorted = fees.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    let middle = sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
    count = sorted.count
    lowest = first
    median = middle.times(1, over: 2, rounding: .halfUp)
    highest = last
  }
}
