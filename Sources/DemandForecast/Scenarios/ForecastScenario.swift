/// What a council takes to come otherwise than until now, as a file of
/// `Contracts/Forecasts/Scenarios/` says.
package struct ForecastScenario: Hashable, Sendable {
  package let name: String
  /// What it is, in a few words for headings.
  package let title: String
  package let reference: String
  /// Changes of the rates at which children come, move and leave.
  let changes: [RateChange]
  /// How the children are to be spread over the kinds of placement.
  let mix: PlacementMix?
  /// How the council's own fostering is to grow.
  package let recruitment: FosteringRecruitment?
  /// How much dearer placements become.
  package let inflation: [FeeInflation]
}

extension ForecastScenario {
  /// The scenario in which everything goes on as it did.
  package static let base = ForecastScenario(
    name: "base", title: "As it is", reference: "The rates of the window go on", changes: [],
    mix: nil, recruitment: nil, inflation: [])

  /// The same, with other increases of prices.
  package func with(_ inflation: [FeeInflation]) -> ForecastScenario {
    ForecastScenario(
      name: name, title: title, reference: reference, changes: changes, mix: mix,
      recruitment: recruitment, inflation: inflation)
  }
}
