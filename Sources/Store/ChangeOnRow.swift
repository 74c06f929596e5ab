import CSQLiteSession

/// The change at which an iterator over a changeset stands.
struct ChangeOnRow {
  let table: String
  let operation: RowOperation
  private let iterator: OpaquePointer
  private let columnCount: Int32

  init(_ iterator: OpaquePointer) {
    var table: UnsafePointer<CChar>?
    var (columns, operation, isIndirect): (Int32, Int32, Int32) = (0, 0, 0)
    sqlite3changeset_op(iterator, &table, &columns, &operation, &isIndirect)
    self.iterator = iterator
    self.table = table.map { String(cString: $0) } ?? ""
    self.operation = RowOperation(code: operation)
    columnCount = columns
  }

  /// Names for the columns of a row of which only the key's values matter.
  var unnamedColumns: [String] { (0..<columnCount).map(String.init) }

  func row(columns: [String]) -> ChangedRow {
    let before = values(columns, sqlite3changeset_old)
    let after = values(columns, sqlite3changeset_new)
    let keys = keyFlags()
    let source = operation == .insert ? after : before
    let key = source.filter { entry in
      columns.firstIndex(of: entry.column).map { keys[$0] } ?? false
    }
    return ChangedRow(table: table, operation: operation, key: key, before: before, after: after)
  }

  private func keyFlags() -> [Bool] {
    var flags: UnsafeMutablePointer<UInt8>?
    var count: Int32 = 0
    sqlite3changeset_pk(iterator, &flags, &count)
    // A column of a key of several is marked with its position among them, not only with 1.
    return (0..<Int(count)).map { index in flags.map { $0[index] != 0 } ?? false }
  }

  private func values(
    _ columns: [String],
    _ read: (OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?) -> Int32
  ) -> [ChangedRow.Entry] {
    (0..<columnCount).compactMap { index in
      var value: OpaquePointer?
      guard read(iterator, index, &value) == SQLITE_OK, let value else { return nil }
      return ChangedRow.Entry(column: columns[Int(index)], json: json(value))
    }
  }

  private func json(_ value: OpaquePointer) -> String {
    switch sqlite3_value_type(value) {
    case SQLITE_INTEGER: String(sqlite3_value_int64(value))
    case SQLITE_NULL: "null"
    default: sqlite3_value_text(value).map { quoted(String(cString: $0)) } ?? "null"
    }
  }
}

/// Returns a text as a JSON string.
func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case "\r": result += "\\r"
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
