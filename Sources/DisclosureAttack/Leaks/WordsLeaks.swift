/// What the tables of a statement in Markdown show for hidden figures.
///
/// A table stands under its title in bold, row by row as `statement.json` has it.
struct WordsLeaks {
  private let lines: [Substring]

  init(words: String) {
    lines = words.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// What is shown for each hidden figure of a table, as it stands there.
  func shown(in table: PublishedTable, for hidden: Set<String>) -> [(id: String, text: String)] {
    rows(under: table.title).flatMap { rows in
      zip(table.rows, rows).flatMap { published, cells in
        zip(published, cells).compactMap { cell, text in
          guard let id = cell.figure, hidden.contains(id), text.contains(where: \.isNumber) else {
            return nil
          }
          return (id, text)
        }
      }
    }
  }

  /// The rows of each table under a title, without its headings.
  private func rows(under title: String) -> [[[String]]] {
    lines.indices.filter { lines[$0].filter { $0 != "\\" } == "**\(title)**" }.map { start in
      lines[(start + 1)...].drop { $0.isEmpty }.prefix { $0.hasPrefix("|") }.dropFirst(2)
        .map { row in
          row.dropFirst().dropLast().replacing("\\|", with: "/").split(separator: "|")
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        }
    }
  }
}
