/// How grave it is that a rule is not kept, the gravest first.
package enum RuleSeverity: String, CaseIterable, Sendable {
  /// Something is against the law or the vehicle's own terms.
  case error
  /// Something is missing, or soon will be.
  case warning
  /// A matter of law that records cannot settle: a question for a lawyer.
  case lawyer
  /// Nothing is wrong; somebody should know.
  case advice

  /// Whether it is found at all, or only said.
  package var counts: Bool { self != .advice }
}
