import Testing
import Values

@testable import DisclosureControl

/// Placements at £1,000 a week, so many with each provider.
private func prices(_ counts: [Int]) -> [PlacementPrice] {
  counts.enumerated().flatMap { provider, count in
    [PlacementPrice](
      repeating: PlacementPrice(Money(pence: 100_000), provider: "provider \(provider)"),
      count: count)
  }
}

private func disclosure(_ counts: [Int]) throws -> PriceDisclosure {
  try DisclosureLimits.shipped().prices.disclosure(of: prices(counts))
}

@Test func `five placements with three providers have a mean and quartiles and no extremes`() throws
{
  let shown = try disclosure([3, 1, 1])
  #expect(shown.figures == [.mean, .median, .lowerQuartile, .upperQuartile])
  #expect(shown.refusals == [.fewForExtremes])
}

@Test func `four placements, or two providers, have no price`() throws {
  #expect(try disclosure([2, 1, 1]).refusals == [.fewPlacements])
  #expect(try disclosure([6, 6]).refusals == [.fewProviders])
  #expect(try disclosure([2, 1]).refusals == [.fewPlacements, .fewProviders])
  #expect(try disclosure([]).figures.isEmpty)
}

@Test func `from ten placements on the lowest and the highest price are shown`() throws {
  #expect(try !disclosure([5, 3, 1]).shows(.lowest))
  #expect(try disclosure([5, 3, 2]).shows(.lowest))
  #expect(try disclosure([5, 3, 2]).refusals.isEmpty)
}

@Test func `three quarters with one provider are shown, and more are not`() throws {
  #expect(try disclosure([9, 2, 1]).shows(.mean))
  #expect(try disclosure([10, 2, 1]).refusals == [.dominated])
}

@Test func `a provider with few placements and most of the money dominates too`() throws {
  let dear = PlacementPrice(Money(pence: 5_000_000), provider: "dear")
  let shown = try DisclosureLimits.shipped().prices.disclosure(of: prices([3, 2, 2, 2]) + [dear])
  #expect(shown.refusals == [.dominated])
}
