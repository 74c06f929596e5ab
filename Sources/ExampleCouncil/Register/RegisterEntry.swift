/// What the council's register says about a provider.
struct RegisterEntry: Sendable {
  /// `nil` for charities and councils.
  let companyNumber: String?
  /// `nil` for companies and councils.
  let charityNumber: String?
  /// The commissioner who speaks for the council, or `nil` where nobody has been named.
  let singlePointOfContact: String?
  let email: String
  let telephone: String
  let website: String?
  let contacts: [Contact]
  let documents: [DueDiligenceDocument]
}
