package import GRDB
import ProviderRegister
package import Values

/// What providers and their services asked for a week in every band, on any day.
package struct RateBook: Sendable {
  private var rates: [RateKey: [Rate]] = [:]

  package init(_ db: Database) throws {
    let owners = try ProviderQueries.owners(db)
    for (key, own) in try RateQueries.all(db) {
      let owner = owners[key.provider] ?? key.provider
      rates[RateKey(band: key.band, provider: owner, urn: key.urn), default: []] += own
    }
  }

  /// Makes a book of rates of providers that were never merged.
  package init(_ rates: [Rate]) {
    self.rates = Dictionary(grouping: rates, by: \.key)
  }

  /// Returns the rate of a service itself, else of its provider, in a band on a day.
  package func rate(band: Int, provider: Int, urn: String?, on day: Day) -> Rate? {
    let own = urn.flatMap { rate(RateKey(band: band, provider: provider, urn: $0), day) }
    return own ?? rate(RateKey(band: band, provider: provider, urn: nil), day)
  }

  private func rate(_ key: RateKey, _ day: Day) -> Rate? {
    rates[key]?.first { $0.range.contains(day) }
  }
}
