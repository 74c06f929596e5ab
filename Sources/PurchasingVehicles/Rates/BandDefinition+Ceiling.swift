import Values

extension BandDefinition {
  /// Returns the price of the band that a rate breaks on some day of its range; `.some(nil)` where the
  /// band has no price on its first day, and `nil` where the rate is right.
  func priceBroken(
    by rate: Money, _ range: DayRange, _ basis: VehicleDefinition.Prices.Basis
  ) -> BandPrice?? {
    guard basis != .tendered else { return nil }
    guard let first = price(on: range.from) else { return .some(nil) }
    let later = prices.filter { range.from < $0.from && range.contains($0.from) }
    let broken = ([first] + later).first { basis == .fixed ? rate != $0.weekly : rate > $0.weekly }
    return broken.map { .some($0) }
  }
}
