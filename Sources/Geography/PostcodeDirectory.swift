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

  /// Returns the points of many postcodes at once; those that no edition has are left out.
  package static func points(
    of postcodes: Set<Postcode>, _ db: Database
  ) throws -> [Postcode: GridPoint] {
    // A postcode is letters and digits alone, so it can stand in JSON as it is.
    let list = "[\(postcodes.map { "\"\($0.compact)\"" }.joined(separator: ","))]"
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT postcode, easting, northing, max(batch)
        FROM json_each(?) JOIN postcode ON postcode.postcode = json_each.value
        GROUP BY postcode
        """,
      arguments: [list])
    var points: [Postcode: GridPoint] = [:]
    while let row = try rows.next() {
      guard let postcode = Postcode(row[0]) else { continue }
      points[postcode] = GridPoint(easting: row[1], northing: row[2])
    }
    return points
  }
}
