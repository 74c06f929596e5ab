package import Values

/// What a week of one kind of placement costs: all that it cost in a year over its weeks.
package struct UnitCost: Hashable, Sendable {
  /// Who gives the placements.
  package enum Supply: String, CaseIterable, Sendable {
    /// The council's own services.
    case inHouse
    /// Everybody else's, whichever way they were bought.
    case external
  }

  /// What one placement costs a week, over its part of the year.
  package struct Price: Hashable, Sendable {
    /// The agreement's.
    package let reference: String
    package let weekly: Money
    /// The group of the provider, or the provider where it is in none.
    package let owner: String
  }

  /// The kind of placement, or the type of service where the overheads name no kind for it.
  package let type: String
  package let supply: Supply
  package let agreements: Int
  /// What a week of each of those that are others' costs, and who owns the provider.
  package let prices: [Price]
  /// Days of placements in the year.
  package let days: Int
  /// Fees of the year, less discounts.
  package let fees: Money
  /// Of the year; `nil` where none are given.
  package let overheads: Money?

  /// Pounds a week with overheads, to the nearest penny, a half up; `nil` without overheads.
  package var weekly: Money? { overheads.flatMap { UnitCost.weekly(fees + $0, days) } }

  /// Pounds a week of fees alone.
  package var weeklyFees: Money? { UnitCost.weekly(fees, days) }

  static func weekly(_ cost: Money, _ days: Int) -> Money? {
    days > 0 ? cost.times(7, over: Int64(days), rounding: .halfUp) : nil
  }
}
