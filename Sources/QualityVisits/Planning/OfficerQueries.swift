package import GRDB
import Store
package import Values

/// What is asked of the officers that were taken in.
package enum OfficerQueries {
  /// Returns the officers who visit on a day by the last list, with all leave that is not over.
  package static func officers(on day: Day, _ db: Database) throws -> [Officer] {
    let areas = try values("authority", in: "officerArea", on: day, db)
    let types = try values("provisionType", in: "officerServiceType", on: day, db)
    let leave = Dictionary(
      grouping: try Row.fetchAll(
        db, sql: "SELECT * FROM officerLeave WHERE untilDay > ? ORDER BY fromDay",
        arguments: [day])
    ) { $0["officer"] as Int }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT officer.number, name, visitsPerMonth
        FROM officerCapacity JOIN officer ON officer.number = officer
        WHERE \(InForce.sql("officerCapacity")) ORDER BY name
        """,
      arguments: ["day": day])
    return rows.map { row in
      let number: Int = row["number"]
      return Officer(
        name: row["name"], visitsPerMonth: row["visitsPerMonth"],
        leave: (leave[number] ?? []).compactMap {
          DayRange(from: $0["fromDay"], until: $0["untilDay"])
        },
        areas: areas[number] ?? [], serviceTypes: types[number] ?? [])
    }
  }

  private static func values(
    _ column: String, in table: String, on day: Day, _ db: Database
  ) throws -> [Int: Set<String>] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT officer, \(column) FROM \(table) WHERE \(InForce.sql(table))",
      arguments: ["day": day])
    return Dictionary(grouping: rows) { $0["officer"] as Int }
      .mapValues { Set($0.map { $0[column] as String }) }
  }
}
