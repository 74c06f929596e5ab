/// Someone outside the providers, before they are recorded.
package struct StakeholderDraft: Sendable, Hashable {
  package let name: String
  package let organisation: String
  /// A code of `Contracts/Register/stakeholder-roles.yaml`.
  package let role: String
  package let email: String?
  package let telephone: String?

  package init(
    name: String, organisation: String, role: String, email: String?, telephone: String?
  ) {
    self.name = name
    self.organisation = organisation
    self.role = role
    self.email = email
    self.telephone = telephone
  }
}
