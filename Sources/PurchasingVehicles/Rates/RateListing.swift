package import GRDB
package import ProviderRegister
package import Values

/// A rate in force on a day, with the names of what it is for.
package struct RateListing: Sendable {
  package let lot: Lot
  package let band: PriceBand
  package let rate: Rate
  package let provider: Provider
  /// The group that the provider is in on the day.
  package let group: String?

  /// Returns the rates in force on a day in some lots, band by band, the cheapest first.
  package static func list(
    on day: Day, lots: [Lot], _ db: Database
  ) throws -> [RateListing] {
    let providers = Dictionary(
      uniqueKeysWithValues: try ProviderQueries.all(db).map { ($0.number, $0) })
    let groups = try GroupQueries.memberships(on: day, db)
    let rates = Dictionary(grouping: try RateQueries.rates(on: day, db), by: \.band)
    return lots.flatMap { lot in
      lot.bands.flatMap { band in
        (rates[band.number] ?? []).sorted { $0.weekly < $1.weekly }.compactMap { rate in
          providers[rate.provider].map {
            RateListing(
              lot: lot, band: band, rate: rate, provider: $0,
              group: groups[rate.provider]?.groupName)
          }
        }
      }
    }
  }
}
