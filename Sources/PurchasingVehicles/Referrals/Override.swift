package import ProviderRegister

/// A decision of two people to award although rules say no: an exemption.
package struct Override: Sendable {
  package let rules: [OverriddenRule]
  /// Why, about the market and never about the child.
  package let reason: String
  package let decisionReference: String
  package let people: TwoPeople

  package init(
    rules: [OverriddenRule], reason: String, decisionReference: String, people: TwoPeople
  ) {
    self.rules = rules
    self.reason = reason
    self.decisionReference = decisionReference
    self.people = people
  }
}
