package import Values

/// Services, funding and outcomes side by side: what agreements cost against how it went with each
/// measure.
package struct AgreementOutcomes: Sendable {
  /// What the agreements are put together by.
  package enum Grouping: String, CaseIterable, Sendable {
    case provider
    case service
    case type
    case lot
  }

  /// The agreements of one provider, service, type or lot that have an objective of one measure.
  package struct Line: Hashable, Sendable {
    /// The name; `nil` where nothing is recorded, as for a lot.
    package let key: String?
    /// By its code; `nil` of agreements without an objective.
    package let measure: String?
    package let agreements: Int
    /// After discounts.
    package let weeklyCost: Money
    /// What each funder pays of it, by the split in force.
    package let funded: [FundingSplit.Funder: Money]
    package let results: [Objective.Result: Int]
    package let notReviewed: Int

    /// To the nearest penny, half a penny up.
    package var averageWeeklyCost: Money {
      weeklyCost.times(1, over: Int64(agreements), rounding: .halfUp)
    }

    /// Met or on track, of those that were reviewed; `nil` where none was.
    package var goingWell: Percentage? {
      let reviewed = results.values.reduce(0, +)
      guard reviewed > 0 else { return nil }
      let well = (results[.met] ?? 0) + (results[.onTrack] ?? 0)
      let tenths = Rounding.halfUp.quotient(of: Int64(well) * 1000, by: Int64(reviewed))
      return Percentage(hundredths: tenths * 10)
    }
  }

  package let day: Day
  package let grouping: Grouping
  /// By key, then by measure.
  package let lines: [Line]
}
