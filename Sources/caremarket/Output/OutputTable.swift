/// Rows and columns to print, the same whichever format they are printed in.
struct OutputTable: Sendable {
  /// What a column is called and how it behaves where space is short.
  struct Column: Sendable {
    /// The stable name for machines, in lowerCamelCase.
    let key: String
    /// The name for people.
    let heading: String
    let kind: Cell.Kind
    var isShownOnlyIfRoom = false
    var wraps = false
    var isNeverCut = false
    var isSummed = false
  }

  let columns: [Column]
  /// Row after row, so that a large table is one array.
  let cells: [Cell]
  /// The sentence that people read in place of a table without rows.
  let whenEmpty: String
  /// What people read under the table, such as what it adds up to.
  var closing: String?

  /// Makes a table of rows, one line for each.
  init<Row>(
    _ rows: some Sequence<Row>, columns: [TableColumn<Row>], whenEmpty: String,
    closing: String? = nil
  ) {
    self.columns = columns.map(\.description)
    cells = rows.flatMap { row in columns.map { $0.cell(row) } }
    self.whenEmpty = whenEmpty
    self.closing = closing
  }

  var rowCount: Int { columns.isEmpty ? 0 : cells.count / columns.count }
  var isEmpty: Bool { cells.isEmpty }

  /// The cells of each row in turn.
  var rows: some Sequence<ArraySlice<Cell>> {
    stride(from: 0, to: cells.count, by: max(1, columns.count)).lazy.map {
      cells[$0..<($0 + columns.count)]
    }
  }
}
