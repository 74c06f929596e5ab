import Values

/// The names that an organisation goes by: the one the council writes, and others in use.
struct OrganisationName: Sendable {
  /// The invented word it begins with.
  let word: String
  /// The name it works under, without what kind of company it is.
  let tradingName: String
  /// The name on its contracts.
  let name: String
  /// How Ofsted's files spell it now and then, in capitals or with "Limited" for "Ltd"; often none.
  let otherSpellings: [String]

  /// What its e-mail addresses end in, which nobody can register (RFC 2606).
  var domain: String {
    "\(word.lowercased().split(separator: " ").joined(separator: "-")).example"
  }
}

extension OrganisationName {
  /// Makes the name of a council, which does its own work.
  init(council: Authority) {
    word = council.name
    tradingName = council.name
    name = council.councilName
    otherSpellings = []
  }

  /// Makes the name of an organisation that does a kind of work.
  init(
    word: String, sector: Sector, work: Work, isSpeltInManyWays: Bool,
    using generator: inout SeededGenerator
  ) {
    let ending = generator.pick(OrganisationName.endings(of: work))
    let isLtd = generator.happens(percent: 60)
    self.word = word
    tradingName = "\(word) \(ending)"
    name =
      switch sector {
      case .privateSector: "\(tradingName) \(isLtd ? "Ltd" : "Limited")"
      case .academy: "\(word) Learning Trust"
      case .healthAuthority: "\(word) Community NHS Trust"
      case .voluntary, .localAuthority: "\(tradingName) Trust"
      }
    let swapped = "\(tradingName) \(isLtd ? "Limited" : "Ltd")"
    let spellings = sector == .privateSector ? [swapped, name.uppercased()] : [name.uppercased()]
    otherSpellings = isSpeltInManyWays ? spellings : []
  }

  private static func endings(of work: Work) -> [String] {
    switch work {
    case .homes: ["Care", "Homes", "Children's Homes", "Residential Care", "Childcare"]
    case .supported: ["Pathways", "Living", "Next Step", "Futures", "Moving On"]
    case .fostering: ["Fostering", "Foster Care"]
    case .adoption: ["Adoption", "Family Support"]
    case .education: ["Education", "Schools"]
    case .secure: ["Secure Services"]
    }
  }
}
