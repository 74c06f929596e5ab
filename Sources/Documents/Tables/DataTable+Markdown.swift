extension DataTable {
  /// The table in Markdown: its caption, the rows in columns that line up, then what explains it.
  package var markdown: String {
    let table = ([headings, alignments] + rows.map { $0.cells.map { $0.inMarkdown } })
    let widths = columns.indices.map { index in table.map { $0[index].count }.max() ?? 0 }
    let lines = table.enumerated().map { number, cells in
      line(of: cells, widths: widths, isRule: number == 1)
    }
    let parts = ["**\(caption.escapedForMarkdown)**", lines.joined(separator: "\n")] + explanations
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var headings: [String] { columns.map { $0.heading.escapedForMarkdown } }

  private var alignments: [String] { columns.map { $0.alignment == .number ? "--:" : "---" } }

  private var explanations: [String] {
    let symbols = missingValues.map { "\($0.symbol): \($0.meaning)" }
    return (symbols + notes + (source.map { ["Source: \($0)"] } ?? [])).map(\.escapedForMarkdown)
  }

  private func line(of cells: [String], widths: [Int], isRule: Bool) -> String {
    let padded = zip(zip(cells, widths), columns).map { pair, column in
      let (cell, width) = pair
      let padding = String(repeating: isRule ? "-" : " ", count: max(0, width - cell.count))
      return column.alignment == .number ? padding + cell : cell + padding
    }
    return "| " + padded.joined(separator: " | ") + " |"
  }
}

extension Cell {
  fileprivate var inMarkdown: String { inWords.escapedForMarkdown }
}

extension String {
  /// The text so that no part of it is read as Markdown or HTML, on one line.
  var escapedForMarkdown: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\", "|", "*", "_", "`", "[", "]", "~": escaped += "\\\(scalar)"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\n", "\r", "\t": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
