package import Values

/// A row of an imported file, its cells read and checked.
package struct ImportedRow: Sendable {
  /// What all rows of a file share: one of it, because a file may have a million rows.
  final class Shared: Sendable {
    let header: BoundHeader

    init(header: BoundHeader) {
      self.header = header
    }
  }

  private let shared: Shared
  /// The line on which it begins in the file.
  package let line: Int
  private let values: [ImportedValue]

  init(_ shared: Shared, line: Int, values: [ImportedValue]) {
    self.shared = shared
    self.line = line
    self.values = values
  }

  package var header: BoundHeader { shared.header }

  package subscript(column: String) -> ImportedValue {
    shared.header.mapping.index(of: column).map { values[$0] } ?? .none
  }

  /// The text, code, postcode or URN in a column.
  package func text(_ column: String) -> String? {
    if case .text(let text) = self[column] { text } else { nil }
  }

  package func number(_ column: String) -> Int? {
    if case .number(let number) = self[column] { number } else { nil }
  }

  package func day(_ column: String) -> Day? {
    if case .day(let day) = self[column] { day } else { nil }
  }

  /// Whether a flag is set; an empty cell says no, a missing column says nothing.
  package func flag(_ column: String) -> Bool? {
    guard shared.header.has(column) else { return nil }
    return self[column] == .flag(true)
  }

  /// Where a column of this row stands in the file.
  package func place(_ column: String) -> Place {
    shared.header.place(line: line, column: column)
  }

  /// Where the row begins in the file.
  package var place: Place { Place(file: shared.header.file, line: line) }
}
