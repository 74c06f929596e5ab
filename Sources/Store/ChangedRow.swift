/// A row that a transaction inserted, updated or deleted, with its values as JSON.
struct ChangedRow: Comparable {
  struct Entry: Equatable {
    let column: String
    let json: String
  }

  let table: String
  let operation: RowOperation
  let key: [Entry]
  /// The values before, of an update only those that changed and the key.
  let before: [Entry]
  /// The values after, of an update only those that changed.
  let after: [Entry]

  static func < (left: ChangedRow, right: ChangedRow) -> Bool {
    (left.table, left.key.map(\.json).joined(separator: "\t"))
      < (right.table, right.key.map(\.json).joined(separator: "\t"))
  }

  /// The key as a JSON object.
  var keyJSON: String { object(key) }

  /// The change as a JSON object, with its keys always in the same order.
  var json: String {
    var parts = ["\"table\":\(quoted(table))", "\"operation\":\"\(operation.rawValue)\""]
    parts.append("\"key\":\(keyJSON)")
    if operation != .insert { parts.append("\"before\":\(object(before))") }
    if operation != .delete { parts.append("\"after\":\(object(after))") }
    return "{\(parts.joined(separator: ","))}"
  }

  private func object(_ entries: [Entry]) -> String {
    let fields = entries.map { "\(quoted($0.column)):\($0.json)" }
    return "{\(fields.joined(separator: ","))}"
  }
}

extension [ChangedRow] {
  /// The changes as a JSON array.
  var auditJSON: String { "[\(map(\.json).joined(separator: ","))]" }
}
