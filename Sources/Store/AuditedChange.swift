package import GRDB

/// What an audit entry says was changed.
package enum AuditedChange: Sendable, Hashable {
  /// Every row, where they were few.
  case rows([AuditedRow])
  /// How many rows of which tables, where they were many or came with an import.
  case counts([ChangeCount])
  /// An import was taken back.
  case undone(Int)
  /// A backup took the place of another database.
  case restored(from: String, replacedSeal: String?)
}

extension AuditEntry {
  /// Reads what was changed.
  package func change(_ db: Database) throws -> AuditedChange {
    if changes.hasPrefix("[") { return .rows(try rows(db)) }
    let head = try Row.fetchOne(
      db,
      sql: """
        SELECT :changes ->> 'undone' AS undone, :changes ->> 'restored' AS restored,
          :changes ->> 'replacedSeal' AS replacedSeal
        """,
      arguments: ["changes": changes])
    if let batch = head?["undone"] as Int? { return .undone(batch) }
    if let file = head?["restored"] as String? {
      return .restored(from: file, replacedSeal: head?["replacedSeal"])
    }
    return .counts(try counts(db))
  }

  /// SQLite reads the JSON, because it keeps the columns in their order.
  private func rows(_ db: Database) throws -> [AuditedRow] {
    let values = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT changed.key, changed.value ->> 'table', changed.value ->> 'operation',
            part.key, field.key, field.value
          FROM json_each(?) AS changed, json_each(changed.value) AS part,
            json_each(part.value) AS field
          WHERE part.type = 'object'
          ORDER BY changed.key, part.id, field.id
          """),
      arguments: [changes])
    var rows: [AuditedRow] = []
    while let value = try values.next() {
      let position: Int = value[0]
      if position == rows.count {
        rows.append(
          AuditedRow(
            table: value[1], operation: RowOperation(rawValue: value[2]) ?? .update))
      }
      let field = AuditedRow.Field(column: value[4], value: value[5])
      rows[position].append(field, to: value[3])
    }
    return rows
  }

  private func counts(_ db: Database) throws -> [ChangeCount] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT value ->> 'table', value ->> 'inserted', value ->> 'updated', value ->> 'deleted'
        FROM json_each(?, '$.rows')
        """,
      arguments: [changes]
    ).map { ChangeCount(table: $0[0], inserted: $0[1], updated: $0[2], deleted: $0[3]) }
  }
}

extension AuditedRow {
  fileprivate mutating func append(_ field: Field, to part: String) {
    switch part {
    case "key": key.append(field)
    case "before": before.append(field)
    default: after.append(field)
    }
  }
}
