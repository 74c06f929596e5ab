package import GRDB
import Store
package import Values

/// What is asked of the people at providers.
package enum ContactQueries {
  /// Returns the people whom the council speaks to on a day, of one provider or of all.
  package static func contacts(
    on day: Day, of provider: Int?, _ db: Database
  ) throws -> [Contact] {
    let narrowing = provider == nil ? "" : "AND provider IN (\(ProviderQueries.itself))"
    var arguments: StatementArguments = ["day": day]
    if let provider { arguments += ["provider": provider] }
    return try Contact.fetchAll(
      db,
      sql: """
        SELECT * FROM contact WHERE \(InForce.sql("contact")) \(narrowing)
        ORDER BY role COLLATE NOCASE, name COLLATE NOCASE
        """,
      arguments: arguments)
  }

  /// Returns the contact with a number, or `nil` where there is none.
  package static func contact(_ number: Int, _ db: Database) throws -> Contact? {
    try Contact.fetchOne(
      db, sql: "SELECT * FROM contact WHERE number = ?", arguments: [number])
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
