package import Values

/// How the prices of a band are spread over those who ask them.
package struct BandSpread: Sendable {
  package let lot: Lot
  package let band: PriceBand
  /// The highest or fixed price on the day, where there is one.
  package let ceiling: Money?
  /// `nil` where nobody has a rate.
  package let spread: PriceSpread?

  /// Returns the spread of each band of some lots.
  package static func list(
    of listings: [RateListing], lots: [Lot], on day: Day
  ) -> [BandSpread] {
    lots.flatMap { lot in
      lot.bands.map { band in
        let prices = listings.filter { $0.band.number == band.number }.map(\.rate.weekly)
        return BandSpread(
          lot: lot, band: band, ceiling: band.definition.price(on: day)?.weekly,
          spread: PriceSpread(prices))
      }
    }
  }
}
