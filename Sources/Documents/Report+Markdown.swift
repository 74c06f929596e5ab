import Values

extension Report {
  /// The report in Markdown, for notes and office programs.
  package var markdown: String {
    let head =
      ["# \(title.escapedForMarkdown)", subtitle?.escapedForMarkdown].compactMap(\.self)
      + ["\(authority.escapedForMarkdown), \(asAt.inWords)"]
    let parts =
      head + summary.map(\.markdown) + sections.flatMap { $0.markdown(level: 2) }
      + (closing.isEmpty ? [] : ["## About this document"] + closing.map(\.markdown))
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}

extension ReportSection {
  fileprivate func markdown(level: Int) -> [String] {
    let mark = String(repeating: "#", count: min(level, 6))
    return ["\(mark) \(heading.escapedForMarkdown)"] + blocks.map(\.markdown)
      + subsections.flatMap { $0.markdown(level: level + 1) }
  }
}

extension ReportBlock {
  fileprivate var markdown: String {
    switch self {
    case .paragraph(let text): text.escapedForMarkdown
    case .list(let items): items.map { "- \($0.escapedForMarkdown)" }.joined(separator: "\n")
    case .notice(let notice): notice.markdown
    case .keyFigures(let figures): figures.map(\.markdown).joined(separator: "\n")
    case .table(let table): String(table.markdown.dropLast())
    case .chart(let chart): String(chart.table.markdown.dropLast())
    case .command(let command): "\(command.label.escapedForMarkdown) `\(command.text)`"
    }
  }
}

extension Notice {
  fileprivate var markdown: String {
    let lines = ["> **\(title.escapedForMarkdown)**", ">", "> \(text.escapedForMarkdown)"]
    return (lines + (command.map { [">", "> `\($0)`"] } ?? [])).joined(separator: "\n")
  }
}

extension KeyFigure {
  fileprivate var markdown: String {
    let note = note.map { " (\($0.escapedForMarkdown))" } ?? ""
    return "- \(label.escapedForMarkdown): \(words.escapedForMarkdown)\(note)"
  }

  /// The figure, or why there is none: no key to symbols stands beside it.
  private var words: String {
    if case .missing(let missing) = value { missing.meaning } else { value.inWords }
  }
}
