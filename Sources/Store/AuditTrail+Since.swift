package import GRDB

extension AuditTrail {
  /// Returns the tables that were changed since the change that somebody made at a moment, after it; `nil`
  /// where that cannot be told, because there is no such change, or an import was taken back or a backup
  /// restored since.
  ///
  /// Of several changes in one second the first counts, so that rather too much is returned.
  package static func tablesChanged(
    since moment: String, by user: String, _ db: Database
  ) throws -> Set<String>? {
    let first = try Int.fetchOne(
      db, sql: "SELECT min(number) FROM auditEntry WHERE recordedAt = ? AND recordedBy = ?",
      arguments: [moment, user])
    guard let first else { return nil }
    let tables = try Optional<String>.fetchSet(
      db,
      sql: """
        SELECT DISTINCT CASE type WHEN 'object' THEN value ->> 'table' END
        FROM auditEntry, json_each(coalesce(changes -> 'rows', changes)) WHERE number > ?
        """,
      arguments: [first])
    return tables.contains(nil) ? nil : Set(tables.compactMap(\.self))
  }
}
