package import GRDB
package import Values

/// Where postcodes lie, by the newest edition of the directory that has them.
package enum PostcodeDirectory {
  /// Returns the point of a postcode, or `nil` where no edition has it.
  package static func point(of postcode: Postcode, _ db: Database) throws -> GridPoint? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT easting, northing FROM postcode WHERE postcode = ? ORDER BY batch DESC LIMIT 1
          """),
      arguments: [postcode.compact])
    return row.map { GridPoint(easting: $0[0], northing: $0[1]) }
  }
}
