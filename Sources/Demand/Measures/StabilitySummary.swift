package import Values

/// How steady the placements of a year's children were.
package struct StabilitySummary: Sendable {
  /// A part of the children it could be true of.
  package struct Proportion: Sendable {
    package let part: Int
    package let whole: Int
    package let percent: ExactDecimal?

    init(_ part: Int, of whole: Int, _ rounding: Rounding) {
      self.part = part
      self.whole = whole
      percent = Share.percent(part, of: whole, rounding)
    }
  }

  /// How long the stays that ended in the year had lasted, in one row of the placement categories.
  package struct Duration: Sendable {
    package let category: String
    package let ended: Int
    /// Whole days, the middle of the stays; of two in the middle the longer.
    package let medianDays: Int
    package let meanDays: Int
  }

  /// The financial year in which the twelve months end.
  package let year: FinancialYear
  /// Children looked after on the last day who had many placements in the year.
  package let manyPlacements: Proportion
  /// Of those looked after for long, those who have been in the same placement for long.
  package let longTerm: Proportion
  /// Children who are looked after with brothers or sisters, and live with all of them.
  package let siblings: Proportion
  package let durations: [Duration]
}
