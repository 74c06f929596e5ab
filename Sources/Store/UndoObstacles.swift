/// All that keeps an import from being taken back.
struct UndoObstacles {
  var rows: Set<UndoObstacle> = []
  /// Rows that the import added, some of which are not as it left them.
  var altered: [AddedRows] = []

  var isEmpty: Bool { rows.isEmpty && altered.isEmpty }

  /// Whether a later change of these rows may be what stands in the way.
  func contain(anyOf changed: [UndoObstacle]) -> Bool {
    let tables = Set(rows.map(\.table) + altered.map(\.table))
    return changed.contains { row in
      rows.contains(row) || rows.contains(UndoObstacle(table: row.table, key: nil))
        || row.key == nil && tables.contains(row.table) || altered.contains { $0.contains(row) }
    }
  }

  /// Whether rows that a later import added stand in the way.
  func contain(anyOf added: [AddedRows]) -> Bool {
    added.contains { later in
      rows.contains { later.contains($0) || $0.key == nil && $0.table == later.table }
    }
  }
}
