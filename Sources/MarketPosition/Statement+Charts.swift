import Documents

extension Statement {
  /// The chart of a table, without the rows and columns that nothing can be drawn of.
  func chart(_ words: SectionDefinition.ChartWords) -> [ReportBlock] {
    guard let table = book.tables[words.table]?.shown(shown).picked(words) else { return [] }
    let drawn = table.rows.filter { $0.kind == .ordinary }
    guard drawn.contains(where: { $0.cells.dropFirst().contains { !$0.isMissing } }) else {
      return []
    }
    return [
      .chart(
        Chart(
          title: words.title, description: words.description(of: table),
          unit: table.columns.dropFirst().map(\.heading).joined(separator: ", "),
          kind: words.kind.drawing, table: table))
    ]
  }
}

extension SectionDefinition.ChartWords.Kind {
  fileprivate var drawing: Chart.Kind {
    switch self {
    case .bars: .bars
    case .stackedBars: .stackedBars
    case .lines: .lines
    }
  }
}

extension SectionDefinition.ChartWords {
  /// What the chart shows in words: its largest rows, or where its lines begin and end.
  fileprivate func description(of table: DataTable) -> String {
    let rows = table.rows.filter { $0.kind == .ordinary }
    let told = kind == .lines ? [rows.first, rows.last].compactMap(\.self) : Array(rows.prefix(3))
    let words = told.map { row in
      "\(row.cells[0].inWords): \(row.cells.dropFirst().map(\.inSentence).joined(separator: ", "))"
    }
    let rest =
      rows.count > told.count && kind != .lines ? "; and \(rows.count - told.count) more" : ""
    return "\(title). \(words.joined(separator: "; "))\(rest)."
  }
}

extension DataTable {
  /// The table with the columns that are drawn alone; where none are named, all but their total.
  fileprivate func picked(_ words: SectionDefinition.ChartWords) -> DataTable {
    let headings = words.columns
    let kept = columns.indices.filter {
      $0 == 0 || headings.contains(columns[$0].heading)
        || headings.isEmpty && columns[$0].heading != "All"
    }
    return DataTable(
      caption: "Figures: \(words.title)", columns: kept.map { columns[$0] },
      rows: rows.map { row in
        .init(
          kept.map { row.cells[$0] }, kind: row.kind,
          figures: row.figures.isEmpty ? [] : kept.map { row.figures[$0] })
      },
      notes: notes, source: source)
  }
}

extension Cell {
  fileprivate var isMissing: Bool { if case .missing = self { true } else { false } }
}
