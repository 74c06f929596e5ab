package import CSVReading

/// The files of a statement beside its `statement.json`, as they are read by somebody who looks for more
/// than that says.
package struct PublishedFiles {
  /// The page, where there is one.
  package let page: [UInt8]?
  /// The statement in Markdown, where there is one.
  package let words: String?
  /// The tables' files, by their paths in the folder.
  package let tables: [String: CSVSource]

  package init(page: [UInt8]?, words: String?, tables: [String: CSVSource]) {
    self.page = page
    self.words = words
    self.tables = tables
  }

  /// What the files show that the statement hides; throws `CSVProblem` where one cannot be read.
  package func leaks(of statement: PublishedStatement) throws -> [AttackFinding] {
    let figures = Dictionary(statement.figures.map { ($0.id, $0) }) { first, _ in first }
    let hidden = Set(statement.figures.filter(\.isHidden).map(\.id))
    let onPage = page.map { PageLeaks(page: $0).shown(for: hidden) } ?? []
    let data = DataLeaks(statement)
    let inTables = try statement.tables.flatMap { table in
      try table.file.flatMap { tables[$0] }.map { try data.findings(table, $0) } ?? []
    }
    let inWords = words.map(WordsLeaks.init).map { words in
      statement.tables.flatMap { words.shown(in: $0, for: hidden) }
    }
    let shown =
      onPage.map { ("statement.html", $0) } + (inWords ?? []).map { ("statement.md", $0) }
    return shown.compactMap { file, leak in
      figures[leak.id].map { AttackFinding($0, .shown(file: file, text: leak.text)) }
    } + inTables.map { AttackFinding($0.figure, $0.kind) }
  }
}

extension AttackFinding {
  fileprivate init(_ figure: PublishedFigure, _ kind: Kind) {
    self.init(figure: AttackedFigure(figure), kind: kind, from: [])
  }
}

extension AttackedFigure {
  /// A figure of which nothing was worked out.
  fileprivate init(_ figure: PublishedFigure) {
    self.init(
      id: figure.id, label: figure.label, unit: figure.unit, least: nil, greatest: nil,
      possible: nil)
  }
}
