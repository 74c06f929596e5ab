package import Values

/// What may be shown on a day, and what must be hidden.
package struct DisclosureLimits: Hashable, Sendable {
  package let counts: Counts
  package let magnitudes: Magnitudes
  /// Percentages of fewer than this are shown as whole numbers.
  package let wholePercentagesBelow: Int64
  package let prices: Prices
  /// The step that national and regional figures are rounded to.
  package let nationalStep: Int64
  package let symbols: [DisclosureSymbol: String]

  /// Which counts are hidden, and what is counted.
  package struct Counts: Hashable, Sendable {
    /// They begin at 0 where zeros are hidden and at 1 where they are shown.
    package let hidden: ClosedRange<Int64>
    /// The fewest that may be shown rounded, where other tables have them under another name.
    package let fewestRounded: Int
    /// The units of which there are only whole ones, such as children.
    package let units: Set<String>
    /// The units of differences, which may be less than nothing.
    package let signedUnits: Set<String>
  }

  /// When weeks, pounds and other sums over children are hidden, and how well.
  package struct Magnitudes: Hashable, Sendable {
    package let fewestChildren: Int
    /// More than this share for one child, and the figure is as good as that child's.
    package let largestShare: Percentage
    /// How far above and below a hidden figure the intruder must be left in doubt.
    package let protection: Percentage
  }

  /// When a price may be shown.
  package struct Prices: Hashable, Sendable {
    package let fewestPlacements: Int
    package let fewestProviders: Int
    /// More than this share of the placements for one provider, and the price is as good as its own.
    package let largestShare: Percentage
    /// The fewest placements of which the lowest and the highest price may be shown.
    package let fewestForExtremes: Int
  }
}

extension DisclosureLimits {
  /// The counts that are hidden for being small.
  package var hiddenCounts: ClosedRange<Int64> { counts.hidden }

  /// Returns a national or regional figure as it is shown, rounded to the step; a half goes up.
  package func national(_ value: Int64) -> Int64 {
    Rounding.halfUp.quotient(of: value, by: nationalStep) * nationalStep
  }

  /// Returns with how many decimals a percentage may be shown at most, by the number that it is of.
  package func decimals(_ wanted: Int, of whole: Int64) -> Int {
    whole < wholePercentagesBelow ? 0 : wanted
  }
}
