package import GRDB

extension Provider {
  /// Adds a provider; throws `ProviderNameTaken` where another bears the name in any spelling.
  package static func add(
    named name: String, _ details: ProviderDetails, _ db: Database
  ) throws -> Provider {
    var directory = try ProviderDirectory(db)
    if let known = directory.number(named: name),
      let owner = try ProviderQueries.provider(known, db)
    {
      throw ProviderNameTaken(name: name, owner: owner)
    }
    let number = try directory.numberAdding(name, db)
    try set(details, of: number, db)
    return try ProviderQueries.provider(name, db)
  }

  /// Records what is given; a new name becomes one more spelling, so the old one still finds it.
  package func set(_ details: ProviderDetails, _ db: Database) throws {
    if let name = details.name { try add(spelling: name, db) }
    try Provider.set(details, of: number, db)
  }

  /// Adds a way of writing the name; throws `ProviderNameTaken` where it is another provider's.
  package func add(spelling: String, _ db: Database) throws {
    var directory = try ProviderDirectory(db)
    guard let known = directory.number(named: spelling) else {
      return try directory.add(spelling: spelling, of: number, db)
    }
    guard known != number, let owner = try ProviderQueries.provider(known, db) else { return }
    throw ProviderNameTaken(name: spelling, owner: owner)
  }

  static func set(_ details: ProviderDetails, of number: Int, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        UPDATE provider SET
          name = coalesce(:name, name), isInHouse = coalesce(:isInHouse, isInHouse),
          companyNumber = nullif(coalesce(:companyNumber, companyNumber), ''),
          charityNumber = nullif(coalesce(:charityNumber, charityNumber), ''),
          email = nullif(coalesce(:email, email), ''),
          telephone = nullif(coalesce(:telephone, telephone), ''),
          website = nullif(coalesce(:website, website), '')
        WHERE number = :number
        """
    ).execute(arguments: [
      "name": details.name, "isInHouse": details.isInHouse,
      "companyNumber": details.companyNumber, "charityNumber": details.charityNumber,
      "email": details.email, "telephone": details.telephone, "website": details.website,
      "number": number,
    ])
  }
}
