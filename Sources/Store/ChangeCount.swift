/// How many rows of a table a transaction inserted, updated and deleted.
package struct ChangeCount: Hashable, Sendable {
  package let table: String
  package private(set) var inserted = 0
  package private(set) var updated = 0
  package private(set) var deleted = 0

  package init(table: String, inserted: Int = 0, updated: Int = 0, deleted: Int = 0) {
    self.table = table
    self.inserted = inserted
    self.updated = updated
    self.deleted = deleted
  }

  /// How many rows were changed in whatever way.
  var rows: Int { inserted + updated + deleted }

  mutating func add(_ operation: RowOperation) {
    switch operation {
    case .insert: inserted += 1
    case .update: updated += 1
    case .delete: deleted += 1
    }
  }

  mutating func add(inserted rows: Int) {
    inserted += rows
  }

  mutating func add(updated rows: Int) {
    updated += rows
  }

  var json: String {
    """
    {"table":\(quoted(table)),"inserted":\(inserted),"updated":\(updated),"deleted":\(deleted)}
    """
  }
}
