import Documents
import Store
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
}

extension Figure {
  /// The step that the figure was rounded to by itself, so that it need not add up with others.
  package var roundedTo: Int? { step ?? (unit == .weeks || unit == .pounds ? 1 : nil) }
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

extension Statement {
  /// The imports that a figure was counted from, as in "Import 26: ssda903, returns".
  package func imports(of figure: Figure) -> [String] {
    let kinds = figure.measure.importKinds
    return facts.supply.imports.reversed().filter { kinds.contains($0.kind) }
      .map { "Import \($0.number): \($0.kind), \($0.files)" }
  }

  /// The single records that a figure counts; none in the public edition.
  package func records(behind figure: Figure) -> [Figure.Record] {
    edition == .public ? [] : book.records(behind: figure)
  }

  /// The tables that show a figure.
  package func tables(of figure: Figure) -> [StatementTable] {
    book.tables.values.filter { table in table.figures.contains { $0.id == figure.id } }
      .sorted { $0.id < $1.id }
  }
}

extension FigureMeasure {
  /// The kinds of import that the records of its source come from.
  fileprivate var importKinds: Set<String> {
    switch source {
    case let source where source.hasPrefix("Children's return"): ["ssda903", "population"]
    case let source where source.hasPrefix("Placement agreements"):
      ["agreements", "fee-lines", "funding", "discount-claims", "absences", "call-offs"]
    case let source where source.hasPrefix("Ofsted"):
      ["ofsted-providers", "ofsted-premises", "ofsted-joiners-leavers", "services", "providers"]
    case let source where source.hasPrefix("Department for Education"): ["looked-after-rates"]
    case let source where source.hasPrefix("Quality visits"): ["visits", "visit-actions"]
    default: ["population"]
    }
  }
}
