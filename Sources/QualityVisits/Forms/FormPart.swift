/// The parts of a form, under their headings.
enum FormPart: String, CaseIterable {
  case visit = "Visit"
  /// What is known before the visit, which is never read back.
  case known = "Known before the visit"
  case standards = "Standards"
  case figures = "Key figures"
  case notes = "Notes"
  case actions = "Actions"
}

/// The words before the colons of a form.
enum FormLabel {
  static let service = "Service"
  static let format = "Review format"
  static let day = "Day"
  static let type = "Type"
  static let jointWith = "Joint with"
  static let officers = "Officers"
  static let children = "Children spoken to"
  static let source = "Source"
  static let grade = "Grade"
  static let evidence = "Evidence"
}

/// The headings of the tables of a form in Markdown.
enum FormTable {
  static let figures = ["Figure", "What it counts", "When", "Last time", "Number"]
  static let notes = ["Area", "Standard", "Note"]
  static let actions = ["What must be done", "Standard", "Owner", "Due", "Priority"]
}

/// A row of a table in Markdown.
enum MarkdownRow {
  /// Writes a table with columns that line up, so that it can be filled in by eye.
  static func table(_ headings: [String], _ rows: [[String]]) -> String {
    let cells = ([headings] + rows).map { $0.map(\.inMarkdown) }
    let widths = headings.indices.map { column in
      max(cells.map { $0[column].count }.max() ?? 0, 3)
    }
    let lines = cells.map { line($0, widths, " ") }
    let rule = line(headings.map { _ in "" }, widths, "-")
    return (lines.prefix(1) + [rule] + lines.dropFirst()).joined(separator: "\n")
  }

  /// Reads the cells of a row, or `nil` where the line is none.
  static func cells(_ line: String) -> [String]? {
    let text = line.drop(while: \.isWhitespace)
    guard text.first == "|" else { return nil }
    var cells: [String] = []
    var (cell, isEscaped) = ("", false)
    for letter in text.dropFirst() {
      if letter == "|", !isEscaped {
        cells.append(cell)
        cell = ""
      } else {
        cell.append(letter)
      }
      isEscaped = letter == "\\" && !isEscaped
    }
    if cell.contains(where: { !$0.isWhitespace }) { cells.append(cell) }
    return cells.map { trimmed($0).outOfMarkdown }
  }

  /// Whether cells are the rule under the headings.
  static func isRule(_ cells: [String]) -> Bool {
    !cells.isEmpty && cells.allSatisfy { !$0.isEmpty && $0.allSatisfy { "-: ".contains($0) } }
  }

  private static func trimmed(_ cell: String) -> String {
    cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func line(_ cells: [String], _ widths: [Int], _ filling: Character) -> String {
    let padded = zip(cells, widths).map { cell, width in
      cell + String(repeating: filling, count: max(0, width - cell.count))
    }
    return "| \(padded.joined(separator: " | ")) |"
  }
}
