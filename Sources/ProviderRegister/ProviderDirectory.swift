package import GRDB

/// The providers that the register knows, found by any spelling of their names.
package struct ProviderDirectory {
  private var numberByName: [String: Int]
  /// The providers that were merged into others.
  private let mergedInto: [Int: Int]

  /// Reads the directory; a provider that was merged into another is found as the other.
  package init(_ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT folded, coalesce(mergedInto, number) AS number
        FROM providerSpelling JOIN provider ON provider.number = providerSpelling.provider
        """)
    numberByName = rows.reduce(into: [:]) { $0[$1["folded"]] = $1["number"] }
    let merged = try Row.fetchAll(
      db, sql: "SELECT number, mergedInto FROM provider WHERE mergedInto IS NOT NULL")
    mergedInto = merged.reduce(into: [:]) { $0[$1["number"]] = $1["mergedInto"] }
  }

  /// Whether two numbers stand for one provider by now.
  func isSame(_ number: Int?, _ other: Int?) -> Bool {
    number.map { mergedInto[$0] ?? $0 } == other.map { mergedInto[$0] ?? $0 }
  }

  /// Returns the number of the provider that bears a name in any of its spellings.
  package func number(named name: String) -> Int? {
    numberByName[ProviderName.folded(name)]
  }

  /// Returns the number of the provider of that name, adding it where the register has it not.
  package mutating func numberAdding(_ name: String, _ db: Database) throws -> Int {
    let folded = ProviderName.folded(name)
    if let number = numberByName[folded] { return number }
    try db.cachedStatement(sql: "INSERT INTO provider (name) VALUES (?)").execute(arguments: [name])
    let number = Int(db.lastInsertedRowID)
    try add(spelling: name, of: number, db)
    return number
  }

  /// Adds a way of writing a provider's name.
  package mutating func add(spelling name: String, of number: Int, _ db: Database) throws {
    let folded = ProviderName.folded(name)
    try db.cachedStatement(
      sql: "INSERT INTO providerSpelling (folded, spelling, provider) VALUES (?, ?, ?)"
    ).execute(arguments: [folded, name, number])
    numberByName[folded] = number
  }
}
