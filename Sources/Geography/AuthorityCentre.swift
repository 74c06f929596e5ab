package import GRDB
package import Values

/// The middle of an authority: the mean of the postcodes of the newest edition that has any of it.
package enum AuthorityCentre {
  /// Returns the middle of an authority, or `nil` where no edition has a postcode of it.
  package static func point(of authority: String, _ db: Database) throws -> GridPoint? {
    try all(db)[authority]
  }

  /// Returns the middles of all authorities by their codes.
  package static func all(_ db: Database) throws -> [String: GridPoint] {
    let rows = try Row.fetchAll(db, sql: "SELECT authority, easting, northing FROM authorityCentre")
    return rows.reduce(into: [:]) { result, row in
      result[row[0]] = GridPoint(easting: row[1], northing: row[2])
    }
  }
}
