package import Documents

/// A table of figures, each with what it rests on.
package struct StatementTable: Sendable {
  /// What stands in one place: words, or a figure.
  package enum Entry: Hashable, Sendable {
    case words(String)
    case figure(Figure)

    package var figure: Figure? { if case .figure(let figure) = self { figure } else { nil } }
  }

  package struct Column: Hashable, Sendable {
    package let id: String
    package let heading: String
    /// `nil` where the cells are words.
    package let unit: FigureUnit?

    init(_ heading: String, _ unit: FigureUnit? = nil) {
      id = heading.asIdentifier
      self.heading = heading
      self.unit = unit
    }
  }

  package struct Row: Hashable, Sendable {
    package let entries: [Entry]
    package let kind: DataTable.Row.Kind

    init(_ entries: [Entry], kind: DataTable.Row.Kind = .ordinary) {
      self.entries = entries
      self.kind = kind
    }
  }

  /// As in `children-by-age`: the name of its file, and what sections call it.
  package let id: String
  package let caption: String
  package let columns: [Column]
  package let rows: [Row]
  package let notes: [String]
  package let sums: [FigureSum]
  let joins: [FigureJoin]

  init(
    id: String, caption: String, columns: [Column], rows: [Row], notes: [String] = [],
    sums: [FigureSum] = [], joins: [FigureJoin] = []
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.sums = sums
    self.joins = joins
  }

  package var figures: [Figure] { rows.flatMap(\.entries).compactMap(\.figure) }
}

extension StatementTable {
  /// The table as it is shown, each figure as an edition shows it.
  func shown(_ show: (Figure) -> Cell) -> DataTable {
    DataTable(
      caption: caption,
      columns: columns.map { .init($0.heading, $0.unit == nil ? .text : .number) },
      rows: rows.map { row in
        .init(
          row.entries.map { $0.shown(show) }, kind: row.kind,
          figures: row.entries.map { $0.figure?.id })
      },
      notes: notes, source: source)
  }

  /// Where its figures come from, and the command that makes them.
  private var source: String? {
    guard let measure = figures.first?.measure else { return nil }
    return "\(measure.source). Made by: \(measure.command)"
  }
}

extension StatementTable.Entry {
  fileprivate func shown(_ show: (Figure) -> Cell) -> Cell {
    switch self {
    case .words(let words): .text(words)
    case .figure(let figure): show(figure)
    }
  }
}
