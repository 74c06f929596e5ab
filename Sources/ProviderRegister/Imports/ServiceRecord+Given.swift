import GRDB
import Geography
import Importing

extension ServiceRecord.Facts {
  /// Takes what a council's own list says.
  mutating func takeOwn(_ row: ImportedRow) {
    name = row.text("name")
    sector = row.text("sector")
    postcode = row.text("postcode")
    places = row.number("places")
    registrationStatus = row.text("registrationStatus")
  }

  mutating func takeArea(_ area: Authority?) {
    authority = area?.code
    region = area?.region
  }

  /// These facts, with what they leave open taken from those that are known.
  func filled(from known: Self) -> Self {
    var facts = known
    facts.provisionType = provisionType
    facts.name = name ?? known.name
    facts.registrationStatus = registrationStatus ?? known.registrationStatus
    facts.provider = provider ?? known.provider
    facts.sector = sector ?? known.sector
    facts.authority = authority ?? known.authority
    facts.region = region ?? known.region
    facts.postcode = postcode ?? known.postcode
    facts.places = places ?? known.places
    return facts
  }

  /// Returns where another account of the same service says something else than this one.
  ///
  /// What either leaves open contradicts nothing, nor does another spelling of the same name, nor
  /// an owner that is the same provider by now.
  func contradictions(by other: Self, _ db: Database) throws -> [Difference] {
    let owner = try provider.flatMap { try ProviderQueries.provider($0, db) }
    let otherOwner = try other.provider.flatMap { try ProviderQueries.provider($0, db) }
    let pairs: [(String, String?, String?)] = [
      ("name", name.map(ProviderName.folded), other.name.map(ProviderName.folded)),
      ("provisionType", provisionType, other.provisionType),
      ("registrationStatus", registrationStatus, other.registrationStatus),
      ("provider", owner?.named, otherOwner?.named),
      ("sector", sector, other.sector),
      ("localAuthority", authority, other.authority),
      ("postcode", postcode, other.postcode),
      ("places", places.map(String.init), other.places.map(String.init)),
    ]
    return pairs.compactMap { column, known, given in
      guard let known, let given, known != given else { return nil }
      return Difference(column: column, known: known, given: given)
    }
  }
}

extension ServiceDetail.Facts {
  /// What one account of a service has and another, Ofsted's, has not.
  init(missingIn known: ServiceRecord.Facts, givenBy given: ServiceRecord.Facts) {
    self.init(
      name: known.name == nil ? given.name : nil,
      postcode: known.postcode == nil ? given.postcode : nil,
      provider: known.provider == nil ? given.provider : nil,
      places: known.places == nil ? given.places : nil)
  }
}
