import CSVReading
import Values

/// Reads the rows below a header, each cell as its column's type.
struct CellReader {
  let header: BoundHeader
  private let shared: ImportedRow.Shared
  /// What texts of a column were read as, where few of them come again and again.
  private var known: [[String: ImportedValue]]
  private let plain: [Plain]

  /// What can be said of most cells of a column without looking at its mapping.
  private struct Plain {
    let isDay: Bool
    /// Whether every text stands for itself.
    let isText: Bool
    let mayBeEmpty: Bool

    init(_ column: ColumnMapping) {
      isDay = if case .day = column.type { true } else { false }
      isText = if case .text = column.type { column.none.isEmpty } else { false }
      mayBeEmpty = !column.isFilled
    }
  }

  init(header: BoundHeader) {
    self.header = header
    shared = ImportedRow.Shared(header: header)
    known = header.mapping.columns.map { _ in [:] }
    plain = header.mapping.columns.map(Plain.init)
  }

  /// Returns the row with its cells read; what is wrong with a cell is added to the log.
  mutating func read(_ row: CSVRow, _ log: inout FindingLog) -> ImportedRow? {
    if let problem = header.lengthProblem(of: row) {
      log.add(problem)
      return nil
    }
    var values: [ImportedValue] = []
    values.reserveCapacity(header.positions.count)
    for (index, position) in header.positions.enumerated() {
      values.append(value(of: row, column: index, position, &log))
    }
    return ImportedRow(shared, line: row.line, values: values)
  }

  private mutating func value(
    of row: CSVRow, column index: Int, _ position: Int?, _ log: inout FindingLog
  ) -> ImportedValue {
    let plain = plain[index]
    guard let position, position < row.count, !row[position].isEmpty else {
      return plain.mayBeEmpty ? .none : read("", column: index, position, line: row.line, &log)
    }
    if plain.isDay, let day = Day(inFile: row[position]) { return .day(day) }
    let text = row.text(position)
    return plain.isText ? .text(text) : read(text, column: index, position, line: row.line, &log)
  }

  private mutating func read(
    _ text: String, column index: Int, _ position: Int?, line: Int, _ log: inout FindingLog
  ) -> ImportedValue {
    let column = header.mapping.columns[index]
    guard !text.isEmpty, column.none.isEmpty || !column.none.contains(folded(text)) else {
      if column.isFilled, position != nil {
        log.error(at: header.place(line: line, position: position), "This cell must not be empty.")
      }
      return .none
    }
    guard let value = value(of: text, column, index) else {
      log.error(
        at: header.place(line: line, position: position),
        column.type.complaint(about: text))
      return .none
    }
    return value
  }

  private mutating func value(
    of text: String, _ column: ColumnMapping, _ index: Int
  ) -> ImportedValue? {
    guard column.type.hasFewTexts else { return column.type.value(of: text) }
    if let before = known[index][text] { return before }
    let value = column.type.value(of: text)
    known[index][text] = value
    return value
  }
}
