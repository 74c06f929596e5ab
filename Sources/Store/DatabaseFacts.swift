package import GRDB

/// What there is to know of a database as a whole.
package struct DatabaseFacts: Sendable {
  /// How many rows a table has.
  package struct TableRows: Sendable, Hashable {
    package let table: String
    package let rows: Int
  }

  /// The last step by which the schema came to be what it is, as in `v0001-create-register`.
  package let schema: String
  /// The tables that have rows, in alphabetical order.
  package let tables: [TableRows]
  /// How many imports stand, and how many were taken back.
  package let imports: Int
  package let importsTakenBack: Int
  /// The entry of the making of the database.
  package let first: AuditEntry?
  package let latest: AuditEntry?
}

extension DatabaseFacts {
  /// Finds them out.
  package init(_ db: Database) throws {
    schema = try Migrations.all.appliedIdentifiers(db).max() ?? ""
    tables = try DatabaseFacts.tables(db)
    imports = try DatabaseFacts.imports(takenBack: false, db)
    importsTakenBack = try DatabaseFacts.imports(takenBack: true, db)
    first = try AuditEntry.fetchOne(db, sql: "SELECT * FROM auditEntry ORDER BY number LIMIT 1")
    latest = try AuditTrail.latest(1, db).first
  }

  private static func tables(_ db: Database) throws -> [TableRows] {
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_schema WHERE type = 'table'
          AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%' ORDER BY name
        """)
    return try names.map { name in
      let rows = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(name.quotedDatabaseIdentifier)")
      return TableRows(table: name, rows: rows ?? 0)
    }.filter { $0.rows > 0 }
  }

  private static func imports(takenBack: Bool, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM importBatch WHERE (undoneAt IS NOT NULL) = ?",
      arguments: [takenBack]) ?? 0
  }
}
