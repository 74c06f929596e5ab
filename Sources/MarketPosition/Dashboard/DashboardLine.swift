package import Values

/// A measure of the dashboard with its figures.
package struct DashboardLine: Sendable {
  package let measure: DashboardDefinition.Measure
  /// The day that the figure is of; `nil` where there is none that is new enough.
  package let asAt: Day?
  package let now: TrendFigure?
  /// What is aimed at on the day.
  package let target: ExactDecimal?
  package let status: DashboardStatus
  /// Since the last day of the month before; not known where the figure is older than the month.
  package let sinceMonth: Trend
  package let sinceYear: Trend
  /// How it changed over the year, as a sentence; or what is missing.
  package let sentence: String

  /// Whether the change over the year is for the better; `nil` where there was none.
  package var isBetter: Bool? {
    switch sinceYear.movement {
    case .rise: measure.better == .higher
    case .fall: measure.better == .lower
    case .noRealChange, .same, .tooFew, .notKnown: nil
    }
  }

  /// The target as people read it, in the unit of the figure, as in `480 or fewer`.
  package var targetInWords: String? {
    guard let target else { return nil }
    if measure.better == .lower, target.coefficient == 0 { return "None" }
    let ending = measure.better == .higher ? "more" : "less"
    switch measure.measure.unit {
    case .count: return "\(target) or \(measure.better == .higher ? "more" : "fewer")"
    case .percent: return "\(target)% or \(ending)"
    case .per10000: return "\(target) per 10,000 or \(ending)"
    case .poundsAWeek:
      return "\(Money(target.description)?.inWords ?? target.description) or \(ending)"
    }
  }
}
