package import GRDB
package import Values

/// The council whose market the database describes, and the middle of its area.
package struct Council: Hashable, Sendable {
  package let authority: Authority
  /// Distances are measured from here; `nil` where neither a postcode nor a point was ever given.
  package let centre: GridPoint?
}

extension Council {
  /// Returns the council of the database.
  ///
  /// Where no centre was given, the mean of the authority's postcodes serves once they are imported.
  package static func fetch(_ db: Database) throws -> Council {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT authority.*, coalesce(centreEasting, postcode.easting, mean.easting) AS easting,
          coalesce(centreNorthing, postcode.northing, mean.northing) AS northing
        FROM council JOIN authority ON authority.code = council.authority
        LEFT JOIN postcode ON postcode.postcode = council.centrePostcode
        LEFT JOIN authorityCentre AS mean ON mean.authority = council.authority
        ORDER BY postcode.batch DESC LIMIT 1
        """)
    guard let row else { throw NoCouncil() }
    let centre = (row["easting"] as Int?).flatMap { easting in
      (row["northing"] as Int?).map { GridPoint(easting: easting, northing: $0) }
    }
    return Council(authority: Authority(row: row), centre: centre)
  }

  /// Makes an authority the council of a new database, with a point or a postcode as its centre.
  ///
  /// The postcode need not be known yet: it is looked up once the postcode directory is there.
  package static func set(
    _ code: String, centre: GridPoint?, postcode: Postcode?, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO council (number, authority, centrePostcode, centreEasting, centreNorthing)
        VALUES (1, ?, ?, ?, ?)
        """,
      arguments: [code, postcode?.compact, centre?.easting, centre?.northing])
  }

  /// Adds an authority that no list has, such as an invented one.
  package static func addAuthority(
    code: String, name: String, region: String, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO authority (code, name, region, country, kind) VALUES (?, ?, ?, 'England', '')
        """,
      arguments: [code, name, region])
    for spelling in Set([code, name].map(AuthorityName.folded)) {
      try db.execute(
        sql: "INSERT INTO authoritySpelling (folded, authority) VALUES (?, ?)",
        arguments: [spelling, code])
    }
    try DistrictImport.add(code, in: code, db)
  }
}
