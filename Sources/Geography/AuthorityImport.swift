package import GRDB
package import ImportRuns
package import Importing
package import Store
import Values

/// Takes in a list of authorities: new ones are added, known ones brought up to date.
package enum AuthorityImport: FileImport {
  package static let kind = "authorities"

  package static func store(
    _ files: [DatedFile], batch: Int, _ db: Database, _ log: inout FindingLog
  ) throws -> ImportSummary {
    let rows = files.flatMap(\.file.rows)
    for row in rows { try store(row, db) }
    try nameInventedCouncil(db)
    return ImportSummary(text: "\(rows.count.counted("authority", "authorities")) read.")
  }

  static func store(_ row: ImportedRow, _ db: Database) throws {
    guard let code = row.text("code"), let name = row.text("name") else { return }
    try db.execute(
      sql: """
        INSERT INTO authority (code, name, region, country, kind, fromDay, untilDay)
        VALUES (:code, :name, :region, coalesce(:country, 'England'), coalesce(:kind, ''), :from, :until)
        ON CONFLICT DO UPDATE SET
          name = excluded.name, region = excluded.region,
          country = coalesce(:country, country), kind = coalesce(:kind, kind),
          fromDay = coalesce(:from, fromDay), untilDay = coalesce(:until, untilDay)
        """,
      arguments: [
        "code": code, "name": name, "region": row.text("region"), "country": row.text("country"),
        "kind": row.text("kind"), "from": row.day("from"),
        "until": row.day("until"),
      ])
    let listed = list(row.text("spellings")) + list(row.text("formerCodes"))
    for spelling in [code, name] + listed { try addSpelling(spelling, of: code, db) }
    for district in [code] + list(row.text("formerCodes")) {
      try DistrictImport.add(district, in: code, db)
    }
  }

  /// Gives a council that was founded by its name alone the code that a list has for the name.
  private static func nameInventedCouncil(_ db: Database) throws {
    let code = try String.fetchOne(
      db,
      sql: """
        SELECT listed.code FROM authority AS invented
        JOIN council ON council.authority = invented.code
        JOIN authority AS listed ON listed.name = invented.name AND listed.code <> invented.code
        WHERE invented.code = ?
        """,
      arguments: [CouncilFounding.inventedCode])
    guard let code else { return }
    try db.execute(sql: "UPDATE council SET authority = ?", arguments: [code])
    for (table, column) in [
      ("authoritySpelling", "authority"), ("district", "authority"), ("authority", "code"),
    ] {
      try db.execute(
        sql: "DELETE FROM \(table) WHERE \(column) = ?", arguments: [CouncilFounding.inventedCode])
    }
  }

  private static func addSpelling(_ spelling: String, of code: String, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR IGNORE INTO authoritySpelling (folded, authority) VALUES (?, ?)",
      arguments: [AuthorityName.folded(spelling), code])
  }

  private static func list(_ text: String?) -> [String] {
    (text ?? "").split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
