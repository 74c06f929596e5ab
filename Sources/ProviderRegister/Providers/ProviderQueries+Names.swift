package import GRDB

extension ProviderQueries {
  /// Returns the name of every provider by number; one that was merged bears that of the other.
  package static func names(_ db: Database) throws -> [Int: String] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT provider.number, coalesce(other.name, provider.name) FROM provider
        LEFT JOIN provider AS other ON other.number = provider.mergedInto
        """)
    var names: [Int: String] = [:]
    while let row = try rows.next() { names[row[0]] = row[1] }
    return names
  }
}
