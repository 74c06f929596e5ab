package import Values

/// What a policy does with one fee, and how it came to that.
package struct UpliftAnswer: Hashable, Sendable {
  package enum Outcome: String, CaseIterable, Sendable {
    case uplifted
    /// The rule leaves the fee as it is.
    case unchanged
    /// No rule is for it, or the one that is takes it out.
    case excluded
    /// Something changes only once a request with evidence is decided.
    case evidenceNeeded
  }

  /// What somebody should look at.
  package enum Flag: String, CaseIterable, Sendable {
    /// An index is so high that the policy itself is to be looked at again.
    case review
    /// The percentage was held down by a cap.
    case capped
    /// The percentage was raised to a floor.
    case raisedToFloor
    /// The council grants more than the contract does.
    case topUp
    /// The fee is above the guide price, or there is none.
    case aboveGuidePrice
    /// No rule of the policy is for it.
    case noRule
    /// The least that is published is more than what is paid.
    case belowMinimum
  }

  package struct Line: Hashable, Sendable {
    package let kind: String
    package let position: Int
    /// Pounds a week.
    package let old: Money
    package let new: Money
  }

  /// The rule that decides, or `nil` where none does.
  package let rule: String?
  package let outcome: Outcome
  /// The percentage as a share of one; `nil` where nothing was worked out.
  package let share: Fraction?
  /// The first day of the new fee; `nil` where there can be none.
  package let effectiveFrom: Day?
  package let flags: [Flag]
  /// How it came about, sentence by sentence.
  package let steps: [String]
  package let lines: [Line]

  /// Pounds a week before and from then on.
  package var oldFee: Money { lines.reduce(.zero) { $0 + $1.old } }
  package var newFee: Money { lines.reduce(.zero) { $0 + $1.new } }

  /// Why a fee does not move, in the last sentence.
  package var reason: String { steps.last ?? "" }
}

extension UpliftAnswer {
  /// What is paid for a week on a day: the new fee from its first day on.
  package func weeklyFee(on day: Day) -> Money {
    effectiveFrom.map { day >= $0 } ?? false ? newFee : oldFee
  }
}
