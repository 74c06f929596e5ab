package import GRDB

/// What is asked of the providers in the register.
package enum ProviderQueries {
  /// Returns the provider that a person names by its number or by any spelling of its name.
  ///
  /// A provider that was merged into another is found as the other. Throws `UnknownProvider` with
  /// those whose names are alike.
  package static func provider(_ written: String, _ db: Database) throws -> Provider {
    let number = try ProviderNumber.number(written) ?? number(spelt: written, db)
    guard let number, let found = try provider(number, db) else {
      throw UnknownProvider(written: written, like: try providers(like: written, db))
    }
    return found
  }

  /// Returns the provider with a number, or the one that it was merged into.
  package static func provider(_ number: Int, _ db: Database) throws -> Provider? {
    try Provider.fetchOne(
      db,
      sql: """
        SELECT owner.* FROM provider AS named
        JOIN provider AS owner ON owner.number = coalesce(named.mergedInto, named.number)
        WHERE named.number = ?
        """,
      arguments: [number])
  }

  /// Returns the provider that a person names; throws `MergeProblem` where it is another by now.
  static func unmerged(_ written: String, _ db: Database) throws -> Provider {
    let found = try provider(written, db)
    let number = try ProviderNumber.number(written) ?? number(spelt: written, db)
    guard number == found.number else {
      throw MergeProblem.mergedAlready(written, into: found)
    }
    return found
  }

  /// Returns all providers that were not merged into others, in the order of their names.
  package static func all(_ db: Database) throws -> [Provider] {
    try Provider.fetchAll(
      db,
      sql: """
        SELECT * FROM provider WHERE mergedInto IS NULL ORDER BY name COLLATE NOCASE, number
        """)
  }

  /// Returns every spelling of a provider's name, those of providers merged into it too.
  package static func spellings(of number: Int, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT spelling FROM providerSpelling
        WHERE provider IN (\(ProviderQueries.itself)) ORDER BY spelling COLLATE NOCASE
        """,
      arguments: ["provider": number])
  }

  /// Returns the provider that each merged one was merged into, by the number of the merged one.
  package static func owners(_ db: Database) throws -> [Int: Int] {
    try Row.fetchAll(
      db, sql: "SELECT number, mergedInto FROM provider WHERE mergedInto IS NOT NULL"
    ).reduce(into: [:]) { $0[$1["number"]] = $1["mergedInto"] }
  }

  /// The numbers under which the provider bound as `:provider` has records: its own, and those of
  /// providers that were merged into it.
  static let itself = "SELECT number FROM provider WHERE :provider IN (number, mergedInto)"

  /// Returns the numbers of the providers that owned a service on any day.
  static func everOwners(_ db: Database) throws -> Set<Int> {
    try Int.fetchSet(
      db,
      sql: """
        SELECT coalesce(mergedInto, number) FROM provider WHERE number IN (
          SELECT provider FROM serviceRecord UNION SELECT provider FROM serviceDetail)
        """)
  }

  private static func number(spelt name: String, _ db: Database) throws -> Int? {
    try Int.fetchOne(
      db, sql: "SELECT provider FROM providerSpelling WHERE folded = ?",
      arguments: [ProviderName.folded(name)])
  }
}
