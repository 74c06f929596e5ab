/// The cells of a table while they are counted.
struct DemandCount {
  /// A cell; a row or column that is not known is the last one.
  struct Cell: Hashable {
    let row: Int?
    let column: Int?
  }

  private var cells: [[Int]]
  private var rowTotals: [Int]
  private var columnTotals: [Int]
  private var total = 0

  init(rows: Int, columns: Int) {
    cells = Array(repeating: Array(repeating: 0, count: columns), count: rows)
    rowTotals = Array(repeating: 0, count: rows)
    columnTotals = Array(repeating: 0, count: columns)
  }

  /// Adds to a cell and to its totals.
  mutating func add(_ number: Int, to cell: Cell) {
    let (row, column) = positions(of: cell)
    cells[row][column] += number
    rowTotals[row] += number
    columnTotals[column] += number
    total += number
  }

  /// Adds one to each of the cells, and one to each of their totals however many cells it has.
  mutating func addOnce(_ members: [Cell]) {
    let places = Set(members).map(positions)
    guard !places.isEmpty else { return }
    for place in places { cells[place.row][place.column] += 1 }
    for row in Set(places.map(\.row)) { rowTotals[row] += 1 }
    for column in Set(places.map(\.column)) { columnTotals[column] += 1 }
    total += 1
  }

  private func positions(of cell: Cell) -> (row: Int, column: Int) {
    (cell.row ?? rowTotals.count - 1, cell.column ?? columnTotals.count - 1)
  }

  /// The table, without a last row or column for what is not known where nothing stands in it.
  func table(
    _ measure: DemandTable.Measure, rows: [String], columns: [String]
  ) -> DemandTable {
    let rowCount = rowTotals.last == 0 ? rows.count - 1 : rows.count
    let columnCount = columnTotals.last == 0 ? columns.count - 1 : columns.count
    return DemandTable(
      measure: measure, rows: Array(rows.prefix(rowCount)),
      columns: Array(columns.prefix(columnCount)),
      cells: cells.prefix(rowCount).map { Array($0.prefix(columnCount)) },
      rowTotals: Array(rowTotals.prefix(rowCount)),
      columnTotals: Array(columnTotals.prefix(columnCount)), total: total)
  }
}
