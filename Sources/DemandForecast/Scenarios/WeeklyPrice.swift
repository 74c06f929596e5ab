package import Values

/// What a week in a kind of placement costs, by the agreements in force.
package struct WeeklyPrice: Hashable, Sendable {
  /// The mean of the agreements' weekly costs.
  package let mean: Money
  package let agreements: Int

  package init(mean: Money, agreements: Int) {
    self.mean = mean
    self.agreements = agreements
  }

  /// Makes the price of agreements' weekly costs; `nil` where there are none.
  package init?(of costs: [Money]) {
    guard !costs.isEmpty else { return nil }
    let sum = costs.reduce(.zero, +)
    mean = sum.times(1, over: Int64(costs.count), rounding: .halfUp)
    agreements = costs.count
  }
}
