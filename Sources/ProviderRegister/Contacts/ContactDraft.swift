/// A person at a provider, before they are recorded.
package struct ContactDraft: Sendable, Hashable {
  package let name: String
  package let role: String
  package let email: String?
  package let telephone: String?

  package init(name: String, role: String, email: String?, telephone: String?) {
    self.name = name
    self.role = role
    self.email = email
    self.telephone = telephone
  }
}
