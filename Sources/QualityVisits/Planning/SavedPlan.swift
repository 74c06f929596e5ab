package import GRDB
import Store
package import Values

/// The plan of a financial year that is kept in the database.
package struct SavedPlan: Sendable {
  package let number: Int
  package let madeOn: Day
  /// By day, what was planned for the whole year.
  package let planned: [SavedVisit]

  /// By day, the visits of the whole year.
  package var visits: [PlannedVisit] { planned.map(\.visit) }
}

/// A visit of a plan that is kept, and what became of it.
package struct SavedVisit: Sendable, Hashable {
  /// The number by which the database knows it.
  package let number: Int
  package let visit: PlannedVisit
  /// The number of the visit that was recorded for it; `nil` while there is none.
  package let doneBy: Int?
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
        SELECT plannedVisit.number, plannedVisit.urn, name, day, visitType, score, dueBy, isFixed,
          visit.number AS doneBy
        FROM plannedVisit JOIN officer ON officer.number = plannedVisit.officer
        LEFT JOIN visit ON visit.plannedVisit = plannedVisit.number
        WHERE plan = ? ORDER BY day, name, plannedVisit.urn
        """,
      arguments: [row["number"] as Int])
    return SavedPlan(number: row["number"], madeOn: row["madeOn"], planned: planned(rows))
  }

  /// The visits of rows in the order of their days, each service's counted from 1.
  private static func planned(_ rows: [Row]) -> [SavedVisit] {
    var counts: [String: Int] = [:]
    return rows.map { row in
      counts[row["urn"], default: 0] += 1
      let visit = PlannedVisit(
        urn: row["urn"], number: counts[row["urn"]] ?? 1, officer: row["name"], day: row["day"],
        type: VisitType(rawValue: row["visitType"]) ?? .announced, score: row["score"],
        dueBy: row["dueBy"], isFixed: row["isFixed"])
      return SavedVisit(number: row["number"], visit: visit, doneBy: row["doneBy"])
    }
  }

  /// What a plan that is made again goes by.
  package var before: PlanBefore {
    let done = planned.filter { $0.doneBy != nil }
    return PlanBefore(
      visits: planned.filter { $0.doneBy == nil }.map(\.visit),
      done: done.reduce(into: [:]) { $0[$1.visit.urn, default: 0] += 1 })
  }
}

extension SavedVisit {
  /// Returns the day of a planned visit by its number.
  static func day(of number: Int, _ db: Database) throws -> Day? {
    try Day.fetchOne(
      db, sql: "SELECT day FROM plannedVisit WHERE number = ?", arguments: [number])
  }

  /// Returns the planned visit that was done by a visit to a service on a day, or `nil` where none was
  /// planned about then: of those that are still to be made the nearest, but none that lies more than
  /// so many days ahead.
  package static func doneBy(
    visitTo urn: String, on day: Day, leadDays: Int, _ db: Database
  ) throws -> SavedVisit? {
    let year = FinancialYear(containing: day)
    let years = [year, FinancialYear(startYear: year.startYear + 1)]
    return try years.compactMap { try SavedPlan.current(of: $0, db) }.flatMap(\.planned)
      .filter { planned in
        planned.visit.urn == urn && planned.doneBy == nil
          && planned.visit.day <= day.adding(days: leadDays)
      }
      .min { abs($0.visit.day.days(since: day)) < abs($1.visit.day.days(since: day)) }
  }
}
