import CSVReading
import Values

/// Reads the rows below a header, each cell as its column's type.
struct CellReader {
  let header: BoundHeader
  private let shared: ImportedRow.Shared
  /// What texts of a column were read as, where few of them come again and again.
  private var known: [[String: ImportedValue]]

  init(header: BoundHeader) {
    self.header = header
    shared = ImportedRow.Shared(header: header)
    known = header.mapping.columns.map { _ in [:] }
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
      if let day = day(row, column: index, position) {
        values.append(.day(day))
        continue
      }
      let text = position.map { $0 < row.count ? row.text($0) : "" } ?? ""
      values.append(read(text, column: index, position, line: row.line, &log))
    }
    return ImportedRow(shared, line: row.line, values: values)
  }

  /// The day in a cell of a column of days, read without making a text of it.
  private func day(_ row: CSVRow, column index: Int, _ position: Int?) -> Day? {
    guard case .day = header.mapping.columns[index].type, let position, position < row.count else {
      return nil
    }
    return Day(inFile: row[position])
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
