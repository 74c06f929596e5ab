import GRDB
import Store

extension TemporaryStore {
  /// Every row of every table that imports fill, as texts, to compare states of the database.
  package func contents() throws -> [String: [String]] {
    try store.read { db in
      let tables = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
            AND name NOT LIKE 'grdb_%'
            AND name NOT IN ('auditEntry', 'importBatch', 'importChangeset')
          """)
      return try tables.reduce(into: [:]) { contents, table in
        let rows = try Row.fetchAll(db, sql: "SELECT * FROM \(table)")
        contents[table] = rows.map { $0.map { "\($0)=\($1)" }.joined(separator: " ") }.sorted()
      }
    }
  }

  /// The number of the newest import.
  package func lastBatch() throws -> Int {
    try store.read { db in try ImportBatches.all(db).first?.number ?? 0 }
  }
}
