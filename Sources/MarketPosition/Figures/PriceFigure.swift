package import Values

/// One figure of the prices of some placements, with all of them.
package struct PriceFigure: Hashable, Sendable {
  /// What is told of the prices.
  package enum Statistic: String, CaseIterable, Sendable {
    case lowest
    case lowerQuartile
    case median
    case mean
    case upperQuartile
    case highest
  }

  /// The price of one placement, and to whom it is paid.
  package struct Price: Hashable, Sendable {
    /// The reference of its agreement.
    package let agreement: String
    package let weekly: Money
    /// The group of the provider, or the provider where it is in none: whoever knows its own prices.
    package let owner: String
  }

  package let statistic: Statistic
  package let prices: [Price]
  /// The prices of other placements or of another day that it sets them against; with too few of them
  /// it is not shown either.
  package let others: [Price]
  /// Whether the prices are some of those of another figure that is shown beside it.
  package let isPart: Bool
}
