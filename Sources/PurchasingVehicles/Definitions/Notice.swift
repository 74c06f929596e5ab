package import Values

/// A notice that was published of a vehicle, and under which number.
package struct Notice: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case tender
    case award
    /// Of what was signed: section 53 of the Procurement Act 2023.
    case contractDetails
    /// Of a dynamic market: section 39.
    case dynamicMarket
    case change
    case termination
    /// The open contracting identifier that all notices of one procurement share.
    case openContracting

    /// The kind as people write it.
    package var inWords: String {
      switch self {
      case .tender: "Tender notice"
      case .award: "Award notice"
      case .contractDetails: "Contract details notice"
      case .dynamicMarket: "Dynamic market notice"
      case .change: "Contract change notice"
      case .termination: "Contract termination notice"
      case .openContracting: "Open contracting identifier"
      }
    }
  }

  package let kind: Kind
  package let identifier: String
  package let publishedOn: Day?
}
