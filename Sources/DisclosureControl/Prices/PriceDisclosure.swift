import Values

/// What may be told of the prices of some placements: their number, and which figures of the prices.
///
/// The number of placements is a count of children like any other, and is protected as one.
package struct PriceDisclosure: Hashable, Sendable {
  /// The figures that may be shown, in the order in which tables have them.
  package let figures: [Figure]
  /// Why the others may not; nothing where all may.
  package let refusals: [Refusal]

  /// A figure of prices.
  package enum Figure: String, CaseIterable, Sendable {
    case mean
    case median
    case lowerQuartile
    case upperQuartile
    case lowest
    case highest

    /// Whether it is the price of one placement, whichever the others are.
    package var isExtreme: Bool { self == .lowest || self == .highest }
  }

  /// A reason why figures may not be shown.
  package enum Refusal: String, CaseIterable, Sendable {
    case fewPlacements
    case fewProviders
    /// One provider has so many of the placements, or of the money, that the figures are its own.
    case dominated
    /// There are too few placements for the lowest and the highest price.
    case fewForExtremes
  }

  /// Whether a figure may be shown.
  package func shows(_ figure: Figure) -> Bool { figures.contains(figure) }
}

extension DisclosureLimits.Prices {
  /// Decides what may be told of some placements' prices.
  package func disclosure(of prices: [PlacementPrice]) -> PriceDisclosure {
    var refusals: [PriceDisclosure.Refusal] = []
    if prices.count < fewestPlacements { refusals.append(.fewPlacements) }
    if Set(prices.map(\.provider)).count < fewestProviders { refusals.append(.fewProviders) }
    if isDominated(prices) { refusals.append(.dominated) }
    guard refusals.isEmpty else { return PriceDisclosure(figures: [], refusals: refusals) }
    let showsExtremes = prices.count >= fewestForExtremes
    return PriceDisclosure(
      figures: PriceDisclosure.Figure.allCases.filter { showsExtremes || !$0.isExtreme },
      refusals: showsExtremes ? [] : [.fewForExtremes])
  }

  /// Whether one provider has more than the largest share of the placements or of the money.
  private func isDominated(_ prices: [PlacementPrice]) -> Bool {
    let byProvider = Dictionary(grouping: prices, by: \.provider).values
    let placements = byProvider.map { Int64($0.count) }
    let money = byProvider.map { $0.reduce(0) { $0 + $1.weekly.pence } }
    return [placements, money].contains { parts in
      let all = parts.reduce(0, +)
      return parts.contains { Int128($0) * 10_000 > Int128(all) * Int128(largestShare.hundredths) }
    }
  }
}
