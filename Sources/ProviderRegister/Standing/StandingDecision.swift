package import Values

/// A decision to stop placing, or to open it again.
package struct StandingDecision: Sendable, Hashable {
  /// A code of `Contracts/Register/standing-reasons.yaml`.
  package let reason: String
  /// Where the decision is written down.
  package let reference: String
  package let people: TwoPeople
  package let from: Day

  package init(reason: String, reference: String, people: TwoPeople, from: Day) {
    self.reason = reason
    self.reference = reference
    self.people = people
    self.from = from
  }
}
