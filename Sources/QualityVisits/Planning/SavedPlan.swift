package import GRDB
package import ProviderRegister
import Store
package import Values

/// The plan of a financial year that is kept in the database.
package struct SavedPlan: Sendable {
  package let number: Int
  package let madeOn: Day
  /// By day, the visits of the whole year.
  package let visits: [PlannedVisit]
}

extension SavedPlan {
  /// Returns the plan that holds for a year, or `nil` where none was saved.
  package static func current(of year: FinancialYear, _ db: Database) throws -> SavedPlan? {
    let row = try Row.fetchOne(
      db,
      sql: "SELECT number, madeOn FROM visitPlan WHERE fromDay = ? AND supersededAt IS NULL",
      arguments: [year.firstDay])
    guard let row else { return nil }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT urn, name, day, visitType, score, dueBy
        FROM plannedVisit JOIN officer ON officer.number = plannedVisit.officer
        WHERE plan = ? ORDER BY day, name, urn
        """,
      arguments: [row["number"] as Int])
    return SavedPlan(number: row["number"], madeOn: row["madeOn"], visits: visits(rows))
  }

  /// The visits of rows in the order of their days, each service's counted from 1.
  private static func visits(_ rows: [Row]) -> [PlannedVisit] {
    var counts: [String: Int] = [:]
    return rows.map { row in
      counts[row["urn"], default: 0] += 1
      return PlannedVisit(
        urn: row["urn"], number: counts[row["urn"]] ?? 1, officer: row["name"], day: row["day"],
        type: VisitType(rawValue: row["visitType"]) ?? .announced, score: row["score"],
        dueBy: row["dueBy"])
    }
  }
}

extension VisitPlan {
  /// Keeps the plan as the one of a year: what was planned before its first day stays, and the plan
  /// before is superseded but not lost.
  package func save(
    of year: FinancialYear, madeOn day: Day, _ recording: Recording, _ db: Database
  ) throws {
    let before = try SavedPlan.current(of: year, db)
    try db.execute(
      sql: "UPDATE visitPlan SET supersededAt = ? WHERE number = ?",
      arguments: [recording.at, before?.number])
    try db.execute(
      sql: """
        INSERT INTO visitPlan (fromDay, untilDay, madeOn, replaces, recordedBy, recordedAt)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        year.firstDay, year.lastDay.adding(days: 1), day, before?.number, recording.user,
        recording.at,
      ])
    let plan = Int(db.lastInsertedRowID)
    let past = (before?.visits ?? []).filter { $0.day < first }
    for visit in past + visits { try insert(visit, plan, db) }
    for visit in notPlaced { try insert(visit, plan, db) }
  }

  private func insert(_ visit: PlannedVisit, _ plan: Int, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO officer (name) VALUES (?) ON CONFLICT DO NOTHING"
    ).execute(arguments: [visit.officer])
    try db.cachedStatement(
      sql: """
        INSERT INTO plannedVisit (plan, urn, day, officer, visitType, dueBy, score, isFixed)
        SELECT ?, ?, ?, number, ?, ?, ?, 0 FROM officer WHERE name = ? COLLATE NOCASE
        """
    ).execute(arguments: [
      plan, visit.urn, visit.day, visit.type.rawValue, visit.dueBy, visit.score, visit.officer,
    ])
  }

  private func insert(_ visit: UnplacedVisit, _ plan: Int, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO visitNotPlaced (plan, urn, dueBy, score, reason) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [plan, visit.urn, visit.dueBy, visit.score, visit.reason])
  }
}
