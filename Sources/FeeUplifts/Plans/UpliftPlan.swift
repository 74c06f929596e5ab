package import Values

/// A plan by a policy: what its fees would be, and how far it has come.
package struct UpliftPlan: Hashable, Sendable {
  /// How far a plan has come.
  package enum State: String, CaseIterable, Sendable {
    case made
    case submitted
    case approved
    case rejected
    case applied
    case reversed
  }

  /// A step of a plan, and who took it.
  package struct Step: Hashable, Sendable {
    package let state: State
    package let day: Day
    package let by: String
    /// Who else agreed to a reversal.
    package let approvedBy: String?
    package let decisionReference: String?
    package let reason: String?
  }

  package let number: Int
  /// The policy's name, title and year.
  package let policy: String
  package let title: String
  package let year: FinancialYear
  package let decision: String?
  /// The day on which it was made.
  package let day: Day
  package let madeBy: String
  /// In the order in which they were taken.
  package let steps: [Step]

  package static let numbers = RecordNumber("U")

  /// How people name it, as in `U3`.
  package var reference: String { UpliftPlan.numbers.text(number) }

  package var state: State { steps.last?.state ?? .made }

  /// Whoever may not approve it: who made or submitted it.
  package var preparers: [String] {
    [madeBy] + steps.filter { $0.state == .submitted }.map(\.by)
  }
}

extension UpliftPlan.State {
  /// The state as a sentence says it.
  package var inWords: String {
    switch self {
    case .made: "made and not submitted"
    case .submitted: "submitted and not decided"
    case .approved: "approved and not applied"
    case .rejected: "rejected"
    case .applied: "applied"
    case .reversed: "reversed"
    }
  }
}
