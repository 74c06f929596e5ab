package import ProviderRegister

/// What cannot wait for its points: a judgement that asks for a visit and a decision at once.
package struct UrgentRule: Sendable, Hashable {
  package let judgements: Set<Judgement>
  /// How many working days after the judgement is taken in the service must be visited.
  package let visitWithinWorkingDays: Int
  /// How many hours after it is taken in it must be decided whether children are safe there.
  package let decisionWithinHours: Int
}
