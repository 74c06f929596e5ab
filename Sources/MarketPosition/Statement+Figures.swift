package import Documents
package import Values

extension Statement {
  package var authority: String { facts.supply.councilName }
  package var asAt: Day { facts.supply.asAt }

  /// Every figure once, in the order of its identifiers.
  package var allFigures: [Figure] { book.all }

  /// The section that shows a table, where one does.
  package func section(of table: String) -> String? {
    definition.parts.lazy.flatMap(\.sections).first { $0.shows(table) }?.name
  }

  /// The symbols that stand for figures that are not shown.
  package var symbols: [MissingValue] {
    [.suppressed, .notAvailable, .notApplicable]
  }
}

extension Figure {
  /// The step that the figure was rounded to by itself, so that it need not add up with others.
  package var roundedTo: Int? { unit == .weeks || unit == .pounds ? 1 : nil }
}

extension SectionDefinition {
  func shows(_ table: String) -> Bool {
    blocks.contains { block in
      switch block {
      case .table(let name): name == table
      case .chart(let chart): chart.table == table
      default: false
      }
    }
  }
}
