package import Values

/// Something that was said of an action, and how it stands since.
package struct PlanStep: Sendable, Hashable {
  package enum Kind: String, CaseIterable, Sendable {
    case adopt
    case update
    case close
    case drop
  }

  package let kind: Kind
  package let day: Day
  package let rating: Rating?
  package let words: String?
  package let lead: String
  package let start: Day?
  /// By when it is to be done; `nil` where it goes on.
  package let due: Day?
  /// Where the evidence is kept that it was done.
  package let evidenceReference: String?
  package let saidBy: String
}
