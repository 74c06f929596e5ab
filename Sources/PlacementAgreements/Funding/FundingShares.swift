package import Values

/// The shares of social care, health and education, which always add up to the whole.
package struct FundingShares: Hashable, Sendable {
  private let hundredths: [Int64]

  /// Divides the whole by weights in the order of the funders, of which one at least is not nothing.
  init(weights: [Int64]) {
    hundredths = LargestRemainder.parts(of: Percentage.whole.hundredths, by: weights)
  }

  package subscript(funder: FundingSplit.Funder) -> Percentage {
    let index = FundingSplit.Funder.allCases.firstIndex(of: funder) ?? 0
    return Percentage(hundredths: hundredths[index])
  }

  /// The split of these shares for some days.
  package func split(_ range: DayRange, decisionReference: String? = nil) -> FundingSplit {
    FundingSplit(
      range: range, basis: .percentage, socialCare: self[.socialCare].hundredths,
      health: self[.health].hundredths, education: self[.education].hundredths,
      decisionReference: decisionReference)
  }
}
