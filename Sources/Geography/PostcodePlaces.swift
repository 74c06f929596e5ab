package import GRDB
import GRDBSQLite
package import Values

/// Where postcodes lie and in which authority, for looking up many of them at once.
package struct PostcodePlaces: Sendable {
  package struct Place: Sendable {
    package let point: GridPoint
    /// The position of the authority in `authorities`.
    package let authority: Int
  }

  /// The codes of the authorities that the places are in.
  package private(set) var authorities: [String] = []
  private var places: [PackedPostcode: Place] = [:]

  /// Looks the postcodes up in the newest edition of the directory that has each.
  package init(of postcodes: some Sequence<PackedPostcode>, _ db: Database) throws {
    let districts = try PostcodePlaces.authorityByDistrict(db)
    let statement = try db.makeStatement(
      sql: """
        SELECT easting, northing, district FROM postcode WHERE postcode = ?
        ORDER BY batch DESC LIMIT 1
        """)
    defer { withExtendedLifetime(statement) {} }
    var positions: [PackedCode: Int] = [:]
    for postcode in postcodes where places[postcode] == nil {
      guard
        let (point, district) = PostcodePlaces.row(
          of: postcode, statement.sqliteStatement),
        let authority = districts[district]
      else { continue }
      let position = positions[district] ?? position(of: authority)
      positions[district] = position
      places[postcode] = Place(point: point, authority: position)
    }
  }

  package subscript(postcode: PackedPostcode) -> Place? { places[postcode] }

  private mutating func position(of authority: String) -> Int {
    if let known = authorities.firstIndex(of: authority) { return known }
    authorities.append(authority)
    return authorities.count - 1
  }

  private static func authorityByDistrict(_ db: Database) throws -> [PackedCode: String] {
    let rows = try Row.fetchAll(db, sql: "SELECT code, authority FROM district")
    return rows.reduce(into: [:]) { authorities, row in
      if let code = PackedCode(row[0] as String) { authorities[code] = row[1] }
    }
  }

  private static func row(
    of postcode: PackedPostcode, _ statement: OpaquePointer
  ) -> (GridPoint, PackedCode)? {
    defer { sqlite3_reset(statement) }
    return withUnsafeBytes(of: postcode.word.littleEndian) { bytes in
      let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      sqlite3_bind_text(statement, 1, text, Int32(postcode.length), nil)
      guard sqlite3_step(statement) == SQLITE_ROW, let district = code(statement, 2) else {
        return nil
      }
      let point = GridPoint(
        easting: Int(sqlite3_column_int64(statement, 0)),
        northing: Int(sqlite3_column_int64(statement, 1)))
      return (point, district)
    }
  }

  private static func code(_ statement: OpaquePointer, _ column: Int32) -> PackedCode? {
    guard let text = sqlite3_column_text(statement, column) else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return PackedCode(UnsafeBufferPointer(start: text, count: count))
  }
}
