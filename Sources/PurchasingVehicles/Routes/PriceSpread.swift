package import Values

/// The lowest, middle and highest of some weekly prices, and what parts them in quarters.
package struct PriceSpread: Hashable, Sendable {
  package let count: Int
  package let lowest: Money
  /// A quarter of the way from the lowest to the highest.
  package let lowerQuartile: Money
  /// The price in the middle.
  package let median: Money
  /// Three quarters of the way from the lowest to the highest.
  package let upperQuartile: Money
  package let highest: Money

  /// Makes the spread, or `nil` of no prices.
  package init?(_ prices: [Money]) {
    let sorted = prices.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    count = sorted.count
    lowest = first
    lowerQuartile = PriceSpread.quarter(1, of: sorted)
    median = PriceSpread.quarter(2, of: sorted)
    upperQuartile = PriceSpread.quarter(3, of: sorted)
    highest = last
  }

  /// Returns the price so many quarters along the sorted ones; between two of them in proportion, to
  /// the penny, a half up, as the inclusive quartiles of spreadsheets.
  private static func quarter(_ number: Int, of sorted: [Money]) -> Money {
    let position = (sorted.count - 1) * number
    let low = sorted[position / 4]
    guard position % 4 > 0 else { return low }
    let step = sorted[position / 4 + 1] - low
    return low + step.times(Int64(position % 4), over: 4, rounding: .halfUp)
  }
}
