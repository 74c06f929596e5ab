package import Values

/// What discounts were due, claimed, missed and claimed too much in a part of a financial year, with
/// the agreements behind each pound.
package struct DiscountLedger: Sendable {
  package let year: FinancialYear
  /// The days that it counts.
  package let range: DayRange
  /// By agreement, discount and day.
  package let entries: [DiscountEntry]

  init(
    of year: FinancialYear, _ range: DayRange, _ placements: [DiscountedPlacement],
    _ engine: DiscountEngine
  ) {
    self.year = year
    self.range = range
    entries = placements.flatMap { engine.entries(of: $0, in: range, of: year) }
      .sorted {
        ($0.reference, $0.discount, $0.range.from) < ($1.reference, $1.discount, $1.range.from)
      }
  }
}
