import CSQLiteSession

/// What was done to a row.
package enum RowOperation: String, Sendable {
  case insert
  case update
  case delete

  /// Reads SQLite's number for it.
  init(code: Int32) {
    switch code {
    case SQLITE_INSERT: self = .insert
    case SQLITE_DELETE: self = .delete
    default: self = .update
    }
  }
}
