import GRDB

/// Rows of one table that a transaction let count no longer: nothing else of them was changed.
struct SupersededRows {
  let table: String
  /// In rising order.
  let numbers: [Int]
  private let moment: String
  private let members: Set<Int>

  /// Lets the rows of a condition count no longer that still do.
  init(
    in table: String, where condition: String, at moment: String, _ db: Database,
    _ arguments: StatementArguments
  ) throws {
    self.table = table
    self.moment = moment
    numbers = try Int.fetchAll(
      db,
      sql: """
        UPDATE \(table.quotedDatabaseIdentifier) SET supersededAt = :at
        WHERE \(condition) AND supersededAt IS NULL RETURNING rowid
        """,
      arguments: arguments &+ ["at": moment]
    ).sorted()
    members = Set(numbers)
  }

  /// Whether a row is one of them, by its key as a JSON object.
  func contains(_ row: UndoObstacle) -> Bool {
    row.table == table && row.number.map(members.contains) ?? false
  }

  /// Whether one of them was added with others in the same transaction.
  func touches(_ added: [AddedRows]) -> Bool {
    added.contains { $0.table == table && numbers.contains(where: $0.numbers.contains) }
  }

  /// Each of the rows as an update, for an audit entry that names them all.
  func changedRows(_ db: Database) throws -> [ChangedRow] {
    let key = try db.primaryKey(table).columns.first ?? "rowid"
    return numbers.map { number in
      let number = ChangedRow.Entry(column: key, json: String(number))
      return ChangedRow(
        table: table, operation: .update, key: [number],
        before: [number, ChangedRow.Entry(column: "supersededAt", json: "null")],
        after: [ChangedRow.Entry(column: "supersededAt", json: quoted(moment))])
    }
  }

  /// What the seal of an audit entry is made of.
  var description: String {
    "\(table) \(moment) \(numbers.map(String.init).joined(separator: " "))\n"
  }
}
