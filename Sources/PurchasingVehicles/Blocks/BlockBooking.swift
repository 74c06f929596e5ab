package import Values

/// Places that would be paid for in advance, filled or not.
package struct BlockBooking: Hashable, Sendable {
  package let places: Int
  /// What a place costs a week, filled or not.
  package let weeklyPrice: Money
  /// How long the places are paid for.
  package let weeks: Int
  /// The part of the weeks that would be filled: at worst, as expected, at best.
  package let occupancy: Occupancy
  /// The part of the empty weeks that other authorities would take.
  package let takenByOthers: Percentage
  /// What they would pay for a week.
  package let othersPay: Money

  /// The part of the weeks that would be filled.
  package struct Occupancy: Hashable, Sendable {
    package let lowest: Percentage
    package let expected: Percentage
    package let highest: Percentage

    /// Makes a range, or `nil` where the parts are not from more than 0% to 100% in their order.
    package init?(lowest: Percentage, expected: Percentage, highest: Percentage) {
      guard .zero < lowest, lowest <= expected, expected <= highest, highest <= .whole else {
        return nil
      }
      self.lowest = lowest
      self.expected = expected
      self.highest = highest
    }
  }

  package init(
    places: Int, weeklyPrice: Money, weeks: Int, occupancy: Occupancy, takenByOthers: Percentage,
    othersPay: Money
  ) {
    self.places = places
    self.weeklyPrice = weeklyPrice
    self.weeks = weeks
    self.occupancy = occupancy
    self.takenByOthers = takenByOthers
    self.othersPay = othersPay
  }

  /// The weeks of all places together.
  package var placeWeeks: Int { places * weeks }
}
