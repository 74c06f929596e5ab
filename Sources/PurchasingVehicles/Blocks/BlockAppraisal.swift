package import Values

/// A block booking set against what like placements really cost by the spot.
package struct BlockAppraisal: Hashable, Sendable {
  package let booking: BlockBooking
  /// The weekly fees of like spot placements; the median is the price compared with.
  package let spot: PriceSpread
  /// At worst, as expected and at best.
  package let scenarios: [BlockScenario]

  package init(_ booking: BlockBooking, against spot: PriceSpread) {
    self.booking = booking
    self.spot = spot
    let occupancy = booking.occupancy
    scenarios = [occupancy.lowest, occupancy.expected, occupancy.highest].map {
      BlockScenario(booking, at: $0, spot: spot.median)
    }
  }

  /// The lowest occupancy at which the block costs no more than the spot, to a hundredth of a per
  /// cent, rounded up; `nil` where it costs more even when full.
  ///
  /// With the price p, the spot price s, and what others pay for an average empty week e, it is
  /// (p - e) / (s - e).
  package var breakEven: Percentage? {
    let empty = booking.othersPay.pence * booking.takenByOthers.hundredths
    let dearer = booking.weeklyPrice.pence * 10_000 - empty
    let saved = spot.median.pence * 10_000 - empty
    if dearer <= 0, saved >= dearer { return .zero }
    guard saved > 0, dearer <= saved else { return nil }
    return Percentage(
      hundredths: Rounding.up.quotient(of: dearer.multipliedFullWidth(by: 10_000), by: saved))
  }

  /// What the council could lose against the spot: how much dearer the block is at worst.
  package var risk: Money { scenarios.map(\.aboveSpot).reduce(.zero, max) }

  /// The scenario that is expected.
  package var expected: BlockScenario { scenarios[1] }
}
