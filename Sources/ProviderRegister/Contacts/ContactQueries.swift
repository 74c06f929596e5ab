package import GRDB
import Store
package import Values

/// What is asked of the people at providers.
package enum ContactQueries {
  /// Returns the people whom the council speaks to on a day, of one provider or of all.
  package static func contacts(
    on day: Day, of provider: Int?, _ db: Database
  ) throws -> [Contact] {
    let narrowing = provider == nil ? "" : "AND contact.provider IN (\(ProviderQueries.itself))"
    var arguments: StatementArguments = ["day": day]
    if let provider { arguments += ["provider": provider] }
    return try Contact.fetchAll(
      db,
      sql: """
        SELECT contact.number, coalesce(mergedInto, owner.number) AS provider, contact.name, role,
          contact.email, contact.telephone, fromDay, untilDay
        FROM contact JOIN provider AS owner ON owner.number = contact.provider
        WHERE \(InForce.sql("contact")) \(narrowing)
        ORDER BY owner.name COLLATE NOCASE, role COLLATE NOCASE, contact.name COLLATE NOCASE
        """,
      arguments: arguments)
  }

  /// Returns the numbers of the providers of whom a contact is kept on a day.
  static func providers(on day: Day, _ db: Database) throws -> Set<Int> {
    try Int.fetchSet(
      db,
      sql: """
        SELECT coalesce(mergedInto, provider) FROM contact
        JOIN provider AS owner ON owner.number = contact.provider
        WHERE \(InForce.sql("contact"))
        """,
      arguments: ["day": day])
  }

  /// Returns the last day until a day on which somebody followed another in one of some roles, by
  /// provider; roles are compared in any case.
  package static func successions(
    to roles: [String], by day: Day, _ db: Database
  ) throws -> [Int: Day] {
    let folded = roles.map { $0.lowercased() }
    let marks = folded.map { _ in "?" }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT coalesce(mergedInto, owner.number), max(contact.fromDay)
        FROM contact JOIN provider AS owner ON owner.number = contact.provider
        WHERE contact.fromDay <= ? AND lower(role) IN (\(marks)) AND EXISTS (
          SELECT 1 FROM contact AS earlier
          WHERE earlier.provider = contact.provider AND lower(earlier.role) = lower(contact.role)
            AND earlier.name <> contact.name AND earlier.untilDay <= contact.fromDay)
        GROUP BY 1
        """,
      arguments: [day] + StatementArguments(folded))
    return rows.reduce(into: [:]) { $0[$1[0]] = $1[1] }
  }

  /// Returns the contact with a number, or `nil` where there is none.
  package static func contact(_ number: Int, _ db: Database) throws -> Contact? {
    try Contact.fetchOne(
      db, sql: "SELECT * FROM contact WHERE number = ?", arguments: [number])
  }

  /// Returns the contact with a number; throws `ContactProblem` where there is none.
  package static func known(_ number: Int, _ db: Database) throws -> Contact {
    guard let found = try contact(number, db) else { throw ContactProblem.unknown(number) }
    return found
  }

  /// Returns the person of that name and role whose time has not ended.
  static func open(
    _ draft: ContactDraft, of provider: Int, _ db: Database
  ) throws -> Contact? {
    try Contact.fetchOne(
      db,
      sql: """
        SELECT * FROM contact WHERE provider IN (\(ProviderQueries.itself))
          AND name = :name AND role = :role AND untilDay IS NULL
        """,
      arguments: ["provider": provider, "name": draft.name, "role": draft.role])
  }
}
