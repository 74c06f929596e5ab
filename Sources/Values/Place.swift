/// Where in a file something stands, as a person finds it in a spreadsheet or an editor.
package struct Place: Hashable, Sendable {
  package let file: String?
  /// Counted from 1, as editors do; a row that spans lines is named by its first.
  package let line: Int?
  package let column: Column?

  /// A column of a table: its position and, where it has one, its heading.
  package struct Column: Hashable, Sendable {
    /// Counted from 1.
    package let number: Int
    package let heading: String?

    package init(number: Int, heading: String? = nil) {
      self.number = number
      self.heading = heading
    }
  }

  package init(file: String? = nil, line: Int? = nil, column: Column? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension Place: CustomStringConvertible {
  package var description: String {
    [file, line.map { "line \($0)" }, column.map(\.description)].compactMap(\.self)
      .joined(separator: ", ")
  }
}

extension Place.Column: CustomStringConvertible {
  /// The column under the letters that spreadsheets give it, as in "column AB (Places)".
  package var description: String {
    guard let heading, !heading.isEmpty else { return "column \(letters)" }
    return "column \(letters) (\(heading))"
  }

  private var letters: String {
    var (rest, letters) = (number, "")
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
