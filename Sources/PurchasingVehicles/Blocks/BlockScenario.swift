package import Values

/// What a block would cost at one occupancy, against buying the filled weeks by the spot.
///
/// Every amount is worked out exactly and rounded once, to the penny, an exact half up.
package struct BlockScenario: Hashable, Sendable {
  package let occupancy: Percentage
  /// What the council would pay for the whole term, less what others pay for empty places.
  package let cost: Money
  /// The cost for each week in which a place is filled by the council's own children.
  package let costPerFilledWeek: Money
  /// What the same filled weeks would cost at the spot price.
  package let spotCost: Money

  /// How much more the block would cost than the spot; below zero where it would save.
  package var aboveSpot: Money { cost - spotCost }

  init(_ booking: BlockBooking, at occupancy: Percentage, spot: Money) {
    let weeks = Int64(booking.placeWeeks)
    let filled = weeks * occupancy.hundredths
    let empty = weeks * (10_000 - occupancy.hundredths)
    let income = booking.othersPay.times(
      empty * booking.takenByOthers.hundredths, over: 100_000_000, rounding: .halfUp)
    self.occupancy = occupancy
    cost = booking.weeklyPrice.times(weeks, over: 1, rounding: .halfUp) - income
    costPerFilledWeek = cost.times(10_000, over: filled, rounding: .halfUp)
    spotCost = spot.times(filled, over: 10_000, rounding: .halfUp)
  }
}
