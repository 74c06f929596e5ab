import Definitions
package import Values

/// What the public edition hides as the rules change over time:
/// `Contracts/Statement/disclosure.yaml`.
package struct DisclosureRules: Sendable {
  let counts: Timeline<Sourced<DisclosureLimits.Counts>>
  let magnitudes: Timeline<Sourced<DisclosureLimits.Magnitudes>>
  let wholePercentagesBelow: Timeline<Sourced<Int64>>
  let prices: Timeline<Sourced<DisclosureLimits.Prices>>
  let nationalStep: Timeline<Sourced<Int64>>
  let symbols: Timeline<Sourced<[DisclosureSymbol: String]>>
  let file: String

  /// Returns the rules of a day; throws `NoPolicyValue` where one of them has no value then.
  package func limits(on day: Day) throws -> DisclosureLimits {
    DisclosureLimits(
      counts: try counts.required("counts", on: day, in: file),
      magnitudes: try magnitudes.required("magnitudes", on: day, in: file),
      wholePercentagesBelow: try wholePercentagesBelow.required("percentages", on: day, in: file),
      prices: try prices.required("prices", on: day, in: file),
      nationalStep: try nationalStep.required("nationalFigures", on: day, in: file),
      symbols: try symbols.required("symbols", on: day, in: file))
  }
}
