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
    let sought = Array(postcodes)
    // A postcode is letters and digits alone, so it can stand in JSON as it is.
    let list = "[\(sought.map { "\"\($0.compact)\"" }.joined(separator: ","))]"
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT json_each.key, easting, northing, batch
        FROM json_each(?) JOIN postcode ON postcode.postcode = json_each.value
        """,
      arguments: [list])
    var newest: [Postcode: (point: GridPoint, batch: Int)] = [:]
    while let row = try rows.next() {
      let (postcode, batch) = (sought[row[0] as Int], row[3] as Int)
      if let known = newest[postcode], known.batch > batch { continue }
      newest[postcode] = (GridPoint(easting: row[1], northing: row[2]), batch)
    }
    return newest.mapValues(\.point)
  }
}
