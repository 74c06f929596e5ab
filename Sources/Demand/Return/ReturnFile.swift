import CSVReading
import Importing
import Values

/// A table of a return, in a file of its own or as a part of the XML form.
struct ReturnFile: Sendable {
  /// How the rows are written.
  enum Form: Sendable {
    case csv(TextEncoding)
    /// The rows that were found, each with the cells of the table's columns.
    case xml([[String]])
  }

  let source: CSVSource
  let table: ReturnTable
  let form: Form
  /// The line of the header.
  let headerLine: Int
  let headings: [String]
  /// Where each of the table's columns stands, in the order of `allColumns`.
  let positions: [Int?]

  /// Where a column of the table stands on a line, or in an element of the XML form.
  func place(line: Int, column: String) -> Place {
    if case .xml = form {
      return Place(file: "\(source.name), \(table.element ?? table.name) \(line) (\(column))")
    }
    let position = table.allColumns.firstIndex(of: column).flatMap { positions[$0] }
    return Place(
      file: source.name, line: line,
      column: position.map { Place.Column(number: $0 + 1, heading: headings[$0]) })
  }
}

extension ReturnFile {
  /// Makes a table of the rows that stand in a file of the XML form.
  init(source: CSVSource, table: ReturnTable, rows: [[String]]) {
    self.init(
      source: source, table: table, form: .xml(rows), headerLine: 0, headings: table.allColumns,
      positions: table.allColumns.indices.map(Optional.some))
  }

  var encoding: TextEncoding {
    if case .csv(let encoding) = form { encoding } else { .utf8 }
  }

  /// Calls a function with every row, also the header.
  func forEachRow(_ body: (CSVRow) throws -> Void) throws {
    switch form {
    case .csv(let encoding):
      let reader = CSVReader(
        source, encoding: encoding, delimiter: UInt8(ascii: ","), limits: .standard)
      try reader.forEachRow { row in
        try body(row)
        return true
      }
    case .xml(let rows):
      var buffer = XMLRowBuffer()
      for (index, cells) in rows.enumerated() {
        try buffer.withRow(cells, line: index + 1, body)
      }
    }
  }
}
