package import CommissioningPlans
package import Definitions
package import Values

/// What the dashboard shows, and what is aimed at: `Contracts/Statement/dashboard.yaml`.
package struct DashboardDefinition: Sendable {
  /// Something that the council said it will do, and the measures that tell whether it does.
  package struct Statement: Sendable {
    /// The stable name for machines, in lowerCamelCase.
    package let key: String
    package let weWill: String
    package let measures: [Measure]
    /// What of the action plan is done about it.
    package let actions: [ActionReference]
  }

  /// A number that services count, and over how long.
  package struct Counted: Sendable, Hashable {
    /// Over how many months it is shown.
    enum Span: String, CaseIterable {
      case month
      case twelveMonths

      var months: Int { self == .month ? 1 : 12 }
    }

    /// By its code in `Imports/dashboard-counts.yaml`.
    package let code: String
    let span: Span
  }

  /// A measure with what is aimed at.
  package struct Measure: Sendable {
    package let measure: DashboardMeasure
    package let label: String
    /// The words for it within a sentence, as in "the number of children looked after".
    package let subject: String
    /// The types of service that it is of; empty for all.
    package let serviceTypes: [String]
    package let better: Better
    /// The first day of which the council's records tell it; `nil` where they always did.
    package let recordedFrom: Day?
    package let targets: Timeline<Sourced<Target>>
    /// What is counted, of a measure that services count; `nil` of others.
    package let counted: Counted?

    /// Whether it is of months that end on a day, and not of the day itself.
    package var isOverTime: Bool { measure.isOverTheYear || counted != nil }
  }

  /// Which way a figure should go.
  package enum Better: String, CaseIterable, Sendable {
    case higher
    case lower
  }

  /// What is aimed at, in the measure's own unit: children, per cent, per 10,000 or pounds a week.
  package struct Target: Sendable, Hashable {
    package let target: ExactDecimal
    /// As far from the target as a figure may be to count as near it.
    package let near: ExactDecimal
  }

  package let title: String
  package let subtitle: String
  /// The name of the action plan that the statements' actions are of; `nil` where there is none.
  package let plan: String?
  /// How many months old a figure may be.
  package let oldestMonths: Int
  /// What each status is called.
  package let words: [DashboardStatus: String]
  package let statements: [Statement]
}

/// How a figure stands against its target.
package enum DashboardStatus: String, CaseIterable, Sendable {
  case onTarget
  case nearTarget
  case offTarget
  case noTarget
  case noFigure

  /// The colour, where there is a figure and a target.
  package var rating: Rating? {
    switch self {
    case .onTarget: .green
    case .nearTarget: .amber
    case .offTarget: .red
    case .noTarget, .noFigure: nil
    }
  }
}

extension DashboardDefinition.Measure {
  /// Returns how a figure stands on a day.
  func status(of figure: TrendFigure?, on day: Day) -> DashboardStatus {
    guard let value = figure?.value else { return .noFigure }
    guard let target = targets.value(on: day)?.value else { return .noTarget }
    if isReached(value, Fraction(target.target)) { return .onTarget }
    return isReached(value, Fraction(target.near)) ? .nearTarget : .offTarget
  }

  private func isReached(_ value: Fraction, _ limit: Fraction) -> Bool {
    better == .higher ? !(value < limit) : !(limit < value)
  }
}
