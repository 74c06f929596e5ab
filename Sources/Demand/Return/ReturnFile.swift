import CSVReading
import Importing
import Values

/// A file of a return of which it is known which table it is.
struct ReturnFile: Sendable {
  let source: CSVSource
  let table: ReturnTable
  let encoding: TextEncoding
  /// The line of the header.
  let headerLine: Int
  let headings: [String]
  /// Where each of the table's columns stands, in the order of `allColumns`.
  let positions: [Int?]

  /// Where a column of the table stands on a line.
  func place(line: Int, column: String) -> Place {
    let position = table.allColumns.firstIndex(of: column).flatMap { positions[$0] }
    return Place(
      file: source.name, line: line,
      column: position.map { Place.Column(number: $0 + 1, heading: headings[$0]) })
  }
}
