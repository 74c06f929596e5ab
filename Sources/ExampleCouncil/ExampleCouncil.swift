import Values

/// Westmarch, the invented council of the demonstration, the tests and the documents.
///
/// It has residents, neighbours and a market of providers that look like England's and are nobody's:
/// its authorities lie in the sea, its postcodes and codes are not given out, its names are made up.
/// The same children, years and seed give the same bytes on every machine.
package struct ExampleCouncil: Sendable {
  /// The number of children looked after of the usual Westmarch, with about 62,000 residents under
  /// 18; everything else grows in proportion.
  package static let usualChildren = ExampleScale.usualChildren
  /// The number of yearly provider files of the usual Westmarch, the last as at 31 March 2026.
  package static let usualYears = 2
  /// The number of yearly children's returns of the usual Westmarch, the last of 2025-26.
  package static let usualReturns = 10
  /// The seed of the usual Westmarch, which the documents show.
  package static let usualSeed: UInt64 = 2026

  package let children: Int
  package let years: Int
  package let returns: Int
  package let seed: UInt64

  let scale: ExampleScale
  let calendar: ExampleCalendar
  let postcodes: PostcodeMap
  let market: Market
  let register: CouncilRegister
  let buying: CouncilBuying
  let agreements: CouncilAgreements
  let quality: CouncilQuality

  /// Makes a council of a size (children looked after, at least 1), with so many yearly provider
  /// files (at least 1) and so many yearly children's returns.
  package init(
    children: Int = usualChildren, years: Int = usualYears, returns: Int = usualReturns,
    seed: UInt64 = usualSeed
  ) {
    self.children = max(1, children)
    self.years = max(1, years)
    self.returns = max(0, returns)
    self.seed = seed
    scale = ExampleScale(children: self.children)
    calendar = ExampleCalendar(years: self.years)
    postcodes = PostcodeMap(count: scale.postcodes, seed: seed)
    market = Market(scale: scale, calendar: calendar, postcodes: postcodes, seed: seed)
    register = CouncilRegister(of: market, scale: scale, seed: seed)
    buying = CouncilBuying(of: market, scale: scale, seed: seed)
    agreements = CouncilAgreements(
      of: market, postcodes, register, buying, scale: scale, seed: seed)
    quality = CouncilQuality(of: market, agreements, seed: seed)
  }
}
