/// A table of the children's return, known by its columns.
package struct ReturnTable: Sendable {
  /// The name in `Imports/SSDA903/tables.yaml`, as in `episodes`.
  package let name: String
  /// The columns that a file of it must have, in capitals.
  package let columns: [String]
  /// Columns that it may have.
  package let others: [String]
  /// The name of its rows in the XML form, where it has one.
  package let element: String?
  /// The column that must be filled for a row of the XML form to stand in this table.
  package let needed: String?
  /// Other names of columns, as the XML form has them.
  package let alsoCalled: [String: String]
  /// The ages on the last day of the year of those who stand in it, where they are limited.
  package let ages: ClosedRange<Int>?
  /// Whether anything of it is stored.
  package let isUsed: Bool

  /// The columns in a fixed order, by which rows are read.
  package var allColumns: [String] { columns + others }

  /// Returns where each of `allColumns` stands among headings, or `nil` where it does not.
  func positions(in headings: [String]) -> [Int?] {
    let folded = headings.map { heading in
      let capitals = heading.uppercased().filter { !$0.isWhitespace }
      return alsoCalled[capitals] ?? capitals
    }
    return allColumns.map { folded.firstIndex(of: $0) }
  }
}
