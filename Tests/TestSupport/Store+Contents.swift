import GRDB
package import Store

extension Store {
  /// Every row of every table that commands fill, as texts, to compare states of the database.
  package func contents() throws -> [String: [String]] {
    try read { db in
      let tables = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
            AND name NOT LIKE 'grdb_%'
            AND name NOT IN ('auditEntry', 'importBatch', 'importChangeset',
              'importAddition')
          """)
      return try tables.reduce(into: [:]) { contents, table in
        let rows = try Row.fetchAll(db, sql: "SELECT * FROM \(table)")
        contents[table] = rows.map { $0.map { "\($0)=\($1)" }.joined(separator: " ") }.sorted()
      }
    }
  }
}
