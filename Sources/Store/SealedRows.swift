import GRDB

/// Rows that an import added, with the seal of what they held when it was done.
struct SealedRows: Hashable {
  let rows: AddedRows
  private let columns: [String]
  private let seal: String

  /// Makes the seal of rows as they are now.
  init(_ rows: AddedRows, _ db: Database) throws {
    self.rows = rows
    columns = try db.columns(in: rows.table).map(\.name)
    seal = try RowSeal.of(rows, columns: columns, db)
  }

  /// Whether every one of the rows is there and as it was; columns that came since are not looked at.
  func holds(_ db: Database) throws -> Bool {
    try RowSeal.of(rows, columns: columns, db) == seal
  }

  func remove(_ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM \(rows.table.quotedDatabaseIdentifier) WHERE rowid BETWEEN ? AND ?",
      arguments: [rows.numbers.lowerBound, rows.numbers.upperBound])
  }

  /// Each of the rows as an insertion, for an audit entry that names them all.
  func changedRows(_ db: Database) throws -> [ChangedRow] {
    let key = try db.primaryKey(rows.table).columns
    let found = try Row.fetchAll(
      db,
      sql: "SELECT * FROM \(rows.table.quotedDatabaseIdentifier) WHERE rowid BETWEEN ? AND ?",
      arguments: [rows.numbers.lowerBound, rows.numbers.upperBound])
    return found.map { row in
      let after = row.map { ChangedRow.Entry(column: $0, json: json($1)) }
      return ChangedRow(
        table: rows.table, operation: .insert, key: after.filter { key.contains($0.column) },
        before: [], after: after)
    }
  }

  private func json(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .int64(let number): String(number)
    case .string(let text): quoted(text)
    default: "null"
    }
  }

  /// What the seal of an audit entry is made of.
  var description: String {
    "\(rows.table) \(rows.numbers.lowerBound) \(rows.numbers.upperBound) \(seal)\n"
  }
}

extension SealedRows {
  /// Returns what an import added, in the order in which it did.
  static func all(of batch: Int, _ db: Database) throws -> [SealedRows] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT tableName, firstRow, lastRow, columns, seal FROM importAddition WHERE batch = ?
        ORDER BY position
        """,
      arguments: [batch]
    ).map(SealedRows.init)
  }

  private init(_ row: Row) {
    rows = AddedRows(table: row["tableName"], numbers: row["firstRow"]...row["lastRow"])
    columns = (row["columns"] as String).split(separator: ", ").map(String.init)
    seal = row["seal"]
  }

  func keep(of batch: Int, at position: Int, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO importAddition (batch, position, tableName, firstRow, lastRow, columns, seal)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        batch, position, rows.table, rows.numbers.lowerBound, rows.numbers.upperBound,
        columns.joined(separator: ", "), seal,
      ])
  }
}
