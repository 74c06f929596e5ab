package import GRDB

/// A row as an audit entry has it: what was done to it, and its values before and after.
package struct AuditedRow: Sendable, Hashable {
  /// A value by the column that holds it.
  package struct Field: Sendable, Hashable {
    package let column: String
    package let value: DatabaseValue
  }

  package let table: String
  package let operation: RowOperation
  package internal(set) var key: [Field] = []
  /// The values before, of an update only those that changed and the key.
  package internal(set) var before: [Field] = []
  /// The values after, of an update only those that changed.
  package internal(set) var after: [Field] = []
}
