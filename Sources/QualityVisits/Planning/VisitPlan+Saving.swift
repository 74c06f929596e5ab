package import GRDB
package import ProviderRegister
import Store
package import Values

extension VisitPlan {
  /// Keeps the plan as the one of a year: what was done of the plan before stays, and the plan before
  /// is superseded but not lost.
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
    for visit in before?.planned ?? [] where visit.doneBy != nil { try visit.keep(in: plan, db) }
    for visit in visits { try visit.insert(plan, db) }
    for visit in notPlaced { try visit.insert(plan, db) }
  }
}

extension SavedVisit {
  /// Takes a visit that was done into a plan, and ties what was recorded to it there.
  fileprivate func keep(in plan: Int, _ db: Database) throws {
    try visit.insert(plan, db)
    try db.execute(
      sql: "UPDATE visit SET plannedVisit = ? WHERE number = ?",
      arguments: [db.lastInsertedRowID, doneBy])
  }
}

extension PlannedVisit {
  fileprivate func insert(_ plan: Int, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO officer (name) VALUES (?) ON CONFLICT DO NOTHING"
    ).execute(arguments: [officer])
    try db.cachedStatement(
      sql: """
        INSERT INTO plannedVisit (plan, urn, day, officer, visitType, dueBy, score, isFixed)
        SELECT ?, ?, ?, number, ?, ?, ?, ? FROM officer WHERE name = ? COLLATE NOCASE
        """
    ).execute(arguments: [plan, urn, day, type.rawValue, dueBy, score, isFixed, officer])
  }
}

extension UnplacedVisit {
  fileprivate func insert(_ plan: Int, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO visitNotPlaced (plan, urn, dueBy, score, reason) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [plan, urn, dueBy, score, reason])
  }
}
