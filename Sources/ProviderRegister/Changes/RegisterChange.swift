package import Values

/// Something that changed on the register on a day, in words.
package struct RegisterChange: Sendable, Hashable {
  package let day: Day
  package let kind: Kind
  /// The service that it happened to; `nil` where it happened to a provider.
  package let urn: String?
  /// The name of the service, or of the provider or group where it happened to one.
  package let name: String?
  /// The provider of the service, as it is now.
  package let provider: String?
  package let provisionType: String?
  package let authority: String?
  package let before: String?
  package let after: String?

  /// What happened.
  package enum Kind: String, CaseIterable, Sendable {
    /// It was there when the register began.
    case known
    case newService
    case listedAgain
    case closed
    case places
    case owner
    case name
    case registrationStatus
    case provisionType
    case sector
    case authority
    case judgement
    case suspended
    case barred
    case lifted
    case group
    case merged
  }
}

extension RegisterChange.Kind {
  /// What happened, as a list says it.
  package var inWords: String {
    switch self {
    case .known: "On the register"
    case .newService: "New service"
    case .listedAgain: "Listed again"
    case .closed: "Left the register"
    case .places: "Places"
    case .owner: "Owner"
    case .name: "Name"
    case .registrationStatus: "Registration"
    case .provisionType: "Type"
    case .sector: "Sector"
    case .authority: "Local authority"
    case .judgement: "Judgement"
    case .suspended: "Suspended"
    case .barred: "Barred"
    case .lifted: "Placing opened again"
    case .group: "Group"
    case .merged: "Found to be one"
    }
  }
}
