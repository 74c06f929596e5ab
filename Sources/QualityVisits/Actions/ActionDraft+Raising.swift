import GRDB
import ProviderRegister
import Store
import Values

extension ActionDraft {
  /// Keeps the action, open from a day, and returns its number.
  @discardableResult
  func raise(
    at urn: String, visit: Int?, concern: Int?, on day: Day, _ recording: Recording, _ db: Database
  ) throws -> Int {
    try db.cachedStatement(
      sql: "INSERT INTO action (urn, visit, concern, standard, task) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [urn, visit, concern, standard, task])
    let number = Int(db.lastInsertedRowID)
    let step = ActionStep(
      kind: .raise, isOpen: true, day: day, owner: owner, due: due, priority: priority,
      evidenceReference: nil, reason: nil, takenBy: recording.user)
    try step.add(to: number, recording, db)
    return number
  }
}

extension ActionStep {
  func add(to action: Int, _ recording: Recording, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO actionStep (action, step, status, day, owner, dueDay, priority,
          evidenceReference, reason, takenBy, recordedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      action, kind.rawValue, isOpen ? "open" : "closed", day, owner, due, priority.rawValue,
      evidenceReference, reason, takenBy, recording.at,
    ])
  }
}
