/// Rows of one table that a transaction added, numbered one after the other.
struct AddedRows: Hashable {
  let table: String
  let numbers: ClosedRange<Int>

  /// Whether a row is one of them, by its key as a JSON object.
  func contains(_ row: UndoObstacle) -> Bool {
    row.table == table && row.number.map(numbers.contains) ?? false
  }

  /// Both together, where the others are of the same table and follow at once.
  func joined(with next: AddedRows) -> AddedRows? {
    guard table == next.table, numbers.upperBound + 1 == next.numbers.lowerBound else { return nil }
    return AddedRows(table: table, numbers: numbers.lowerBound...next.numbers.upperBound)
  }
}
