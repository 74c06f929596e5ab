package import Values

/// The header of a file, found, and which of its headings is which column of the mapping.
package struct BoundHeader: Sendable {
  package let mapping: ImportMapping
  package let file: String
  /// The line on which the header begins.
  package let line: Int
  /// The headings as the file writes them, with line breaks folded to spaces.
  package let headings: [String]
  /// The position in the file of each of the mapping's columns, `nil` where the file has it not.
  package let positions: [Int?]

  /// Headings that no column of the mapping claims; empty ones are not counted.
  package var unmatched: [Place.Column] {
    let claimed = Set(positions.compactMap(\.self))
    return headings.enumerated().filter { !claimed.contains($0.offset) && !$0.element.isEmpty }
      .map { Place.Column(number: $0.offset + 1, heading: $0.element) }
  }

  /// Columns of the mapping that the file has not.
  package var absent: [ColumnMapping] {
    zip(mapping.columns, positions).filter { $0.1 == nil }.map(\.0)
  }

  package func has(_ column: String) -> Bool {
    mapping.index(of: column).map { positions[$0] != nil } ?? false
  }

  /// Where a column of the mapping stands on a line of the file.
  package func place(line: Int, column: String) -> Place {
    let position = mapping.index(of: column).flatMap { positions[$0] }
    return place(line: line, position: position)
  }

  func place(line: Int, position: Int?) -> Place {
    let column = position.map {
      Place.Column(number: $0 + 1, heading: $0 < headings.count ? headings[$0] : nil)
    }
    return Place(file: file, line: line, column: column)
  }
}
