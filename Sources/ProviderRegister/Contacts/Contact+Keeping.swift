package import GRDB
import Store
package import Values

extension Contact {
  /// Records a person from a day, unless the same is recorded already.
  ///
  /// Someone whose email or telephone number has changed is ended and added anew on the day of the
  /// change. Throws `HistoryConflict` where the record reaches that day. Returns whether anything was
  /// recorded.
  @discardableResult
  package static func add(
    _ draft: ContactDraft, to provider: Provider, from: Day, changedOn change: Day, _ db: Database
  ) throws -> Bool {
    guard let known = try ContactQueries.open(draft, of: provider.number, db) else {
      try insert(draft, provider, from: from, db)
      return true
    }
    let email = draft.email ?? known.email
    let telephone = draft.telephone ?? known.telephone
    guard (email, telephone) != (known.email, known.telephone) else { return false }
    try known.end(on: change, db)
    let renewed = ContactDraft(
      name: draft.name, role: draft.role, email: email, telephone: telephone)
    try insert(renewed, provider, from: change, db)
    return true
  }

  /// Records that a person is no longer to be spoken to, from a day.
  package func end(on day: Day, _ db: Database) throws {
    guard range.from < day, range.until == nil else {
      throw HistoryConflict(
        subject: "\(name), \(role)", day: day, recorded: range.through ?? range.from)
    }
    try db.execute(
      sql: "UPDATE contact SET untilDay = ? WHERE number = ?", arguments: [day, number])
  }

  private static func insert(
    _ draft: ContactDraft, _ provider: Provider, from day: Day, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO contact (provider, name, role, email, telephone, fromDay)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [provider.number, draft.name, draft.role, draft.email, draft.telephone, day])
  }
}
