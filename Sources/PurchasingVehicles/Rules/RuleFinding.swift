/// Something that a rule found of a vehicle.
package struct RuleFinding: Hashable, Sendable {
  /// The name of the rule, as in `contract-details`.
  package let rule: String
  package let severity: RuleSeverity
  /// What is found, then what to do or to ask.
  package let message: String
  /// The Act, regulation, guidance or term that the rule comes from.
  package let source: String
  /// The vehicle's name.
  package let vehicle: String
}
