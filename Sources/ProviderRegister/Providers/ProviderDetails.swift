/// What is to be recorded of a provider; what is `nil` stays as it is, an empty text is taken away.
package struct ProviderDetails: Sendable, Hashable {
  package var name: String?
  package var isInHouse: Bool?
  package var companyNumber: String?
  package var charityNumber: String?
  package var email: String?
  package var telephone: String?
  package var website: String?

  package init() {}
}
