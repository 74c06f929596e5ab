package import GRDB
import Store
package import Values

/// What is asked and recorded of the people outside the providers.
package enum StakeholderQueries {
  /// Returns those who have a say on a day, in a role or in any, by role and name.
  package static func stakeholders(
    on day: Day, role: String?, _ db: Database
  ) throws -> [Stakeholder] {
    try Stakeholder.fetchAll(
      db,
      sql: """
        SELECT * FROM stakeholder
        WHERE \(InForce.sql("stakeholder")) AND (:role IS NULL OR role = :role)
        ORDER BY role, organisation COLLATE NOCASE, name COLLATE NOCASE
        """,
      arguments: ["day": day, "role": role])
  }

  /// Returns the one with a number; throws `StakeholderProblem` where there is none.
  package static func known(_ number: Int, _ db: Database) throws -> Stakeholder {
    let found = try Stakeholder.fetchOne(
      db, sql: "SELECT * FROM stakeholder WHERE number = ?", arguments: [number])
    guard let found else { throw StakeholderProblem.unknown(number) }
    return found
  }
}

extension Stakeholder {
  /// Records someone from a day.
  ///
  /// Throws `StakeholderProblem` where they are recorded in that role already, and `HistoryConflict`
  /// where a record of theirs reaches that day.
  package static func add(_ draft: StakeholderDraft, from day: Day, _ db: Database) throws -> Int {
    let latest = try fetchOne(
      db,
      sql: """
        SELECT * FROM stakeholder WHERE name = ? AND organisation = ? AND role = ?
        ORDER BY fromDay DESC LIMIT 1
        """,
      arguments: [draft.name, draft.organisation, draft.role])
    if let latest {
      guard let until = latest.range.until else {
        throw StakeholderProblem.isThere(latest.number, name: latest.name)
      }
      guard until <= day else {
        throw HistoryConflict(subject: latest.name, day: day, recorded: until)
      }
    }
    try db.execute(
      sql: """
        INSERT INTO stakeholder (name, organisation, role, email, telephone, fromDay)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        draft.name, draft.organisation, draft.role, draft.email, draft.telephone, day,
      ])
    return Int(db.lastInsertedRowID)
  }

  /// Records that someone has no say any more, from a day; throws `HistoryConflict`.
  package func end(on day: Day, _ db: Database) throws {
    guard range.from < day, range.until == nil else {
      throw HistoryConflict(subject: name, day: day, recorded: range.until ?? range.from)
    }
    try db.execute(
      sql: "UPDATE stakeholder SET untilDay = ? WHERE number = ?", arguments: [day, number])
  }
}
