package import Values

/// What the joint funding panel was asked of an agreement, and what somebody else decided.
package struct FundingProposal: Hashable, Sendable {
  package enum Decision: String, CaseIterable, Sendable {
    case agreed
    case refused
  }

  /// What was decided, by whom and when.
  package struct Decided: Hashable, Sendable {
    package let decision: Decision
    package let by: String
    package let on: Day
    /// Where it is written down.
    package let reference: String
    package let reason: String?

    package init(
      decision: Decision, by name: String, on day: Day, reference: String, reason: String?
    ) {
      self.decision = decision
      by = name
      on = day
      self.reference = reference
      self.reason = reason
    }
  }

  package let number: Int
  /// The number of the agreement.
  package let agreement: Int
  /// The first day on which the split is to hold.
  package let from: Day
  /// The name of the decision tool.
  package let tool: String
  package let shares: FundingShares
  package let proposedBy: String
  package let proposedOn: Day
  /// `nil` until it is decided.
  package let decided: Decided?

  /// As people write it, as in `F3`.
  package var reference: String { FundingProposal.numbers.text(number) }

  static let numbers = RecordNumber("F")
}
