package import GRDB
import Geography
package import ImportRuns
package import Importing
package import Store
import Values

/// Takes in Ofsted's list of the services that joined or left in a year.
///
/// The list knows the days on which services left, so the ends of their records become exact: a
/// yearly file only shows that they had gone.
package enum OfstedMovementImport: FileImport {
  package static let kind = "ofsted-joiners-leavers"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    var (joiners, leavers, ends) = (0, 0, 0)
    for file in files {
      let authorities = try AuthorityDirectory(db)
      for row in file.file.rows {
        try store(row, yearEnding: file.asAt, authorities, db, &log)
        joiners += row.flag("joiner") == true ? 1 : 0
        leavers += row.flag("leaver") == true ? 1 : 0
        ends += try LeavingDay(row)?.apply(db) ?? 0
      }
    }
    return ImportSummary(
      text: """
        \(joiners.counted("joiner")), \(leavers.counted("leaver")); the end of \
        \(ends.counted("record")) is now exact.
        """)
  }

  private static func store(
    _ row: ImportedRow, yearEnding: Day, _ authorities: AuthorityDirectory, _ db: Database,
    _ log: inout FindingLog
  ) throws {
    let name = row.text("localAuthority")
    let authority = name.flatMap { authorities.authority(named: $0, on: yearEnding) }
    if let name, authority == nil {
      log.error(at: row.place("localAuthority"), AuthorityMessage.unknown(name, authorities))
    }
    let leaving = LeavingDay(row)
    try db.cachedStatement(
      sql: """
        INSERT INTO movement (urn, yearEnding, isJoiner, isLeaver, joinedOn, leftOn, name,
          provisionType, sector, authority, region, places, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET isJoiner = excluded.isJoiner, isLeaver = excluded.isLeaver,
          joinedOn = excluded.joinedOn, leftOn = excluded.leftOn, name = excluded.name,
          provisionType = excluded.provisionType, sector = excluded.sector,
          authority = excluded.authority, region = excluded.region, places = excluded.places,
          reason = excluded.reason
        """
    ).execute(arguments: [
      row.text("urn"), yearEnding, row.flag("joiner") ?? false, row.flag("leaver") ?? false,
      row.day("joinedOn"), leaving?.day, row.text("name"), row.text("provisionType"),
      row.text("sector"), authority?.code, row.text("region"), row.number("places"),
      leaving?.reason,
    ])
  }
}
