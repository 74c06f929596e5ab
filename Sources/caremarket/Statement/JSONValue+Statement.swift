import Documents
import MarketPosition
import Values

extension JSONValue {
  /// Every figure of a statement with what it means and how it was made, and the tables they are in.
  init(_ statement: Statement, _ tables: [StatementTable]) {
    let figures = statement.allFigures.filter(\.isNumber)
    let ids = Set(figures.map(\.id))
    self = [
      "title": .text(statement.title),
      "authority": .text(statement.authority),
      "asAt": .text(statement.asAt.description),
      "edition": .text(statement.edition.rawValue),
      "tables": .array(tables.map { JSONValue(table: $0, statement) }),
      "figures": .array(figures.map { JSONValue(figure: $0, statement) }),
      "sums": .array(
        statement.book.sums.filter { ids.isSuperset(of: $0.total + $0.parts) }
          .map(JSONValue.init(sum:))),
      "joined": .array(statement.book.joins.map(JSONValue.init(joined:))),
      "shares": .array(figures.compactMap(JSONValue.init(share:))),
      "symbols": .object(
        statement.shownSymbols.map { Member(key: $0.symbol, value: .text($0.meaning)) }),
    ]
  }

  private init(table: StatementTable, _ statement: Statement) {
    self = [
      "id": .text(table.id), "title": .text(table.caption),
      "section": statement.section(of: table.id).map(JSONValue.text) ?? .null,
      "file": .text("data/\(table.id).csv"),
      "columns": .array(table.columns.map(JSONValue.init(column:))),
      "rows": .array(table.rows.map { row in .array(row.entries.map(JSONValue.init(entry:))) }),
    ]
  }

  private init(column: StatementTable.Column) {
    let unit = column.unit.map { [Member(key: "unit", value: .text($0.rawValue))] } ?? []
    self = .object(
      [
        Member(key: "id", value: .text(column.id)),
        Member(key: "title", value: .text(column.heading)),
      ] + unit)
  }

  private init(entry: StatementTable.Entry) {
    switch entry {
    case .words(let words): self = ["text": .text(words)]
    case .figure(let figure) where figure.isNumber: self = ["figure": .text(figure.id)]
    case .figure(let figure): self = ["text": .text(Cell(figure.value).plain)]
    }
  }

  private init(figure: Figure, _ statement: Statement) {
    let shown = statement.shown(figure)
    let symbol: JSONValue
    if case .missing(let missing) = shown { symbol = .text(missing.symbol) } else { symbol = .null }
    self = [
      "id": .text(figure.id), "label": .text(figure.label),
      "value": symbol == .null ? .text(Cell(shown).plain) : .null, "symbol": symbol,
      "unit": .text(figure.unit.rawValue),
      "roundedTo": figure.roundedTo.map { .text("\($0)") } ?? .null,
      "definition": .text(figure.measure.definition), "source": .text(figure.measure.source),
      "asAt": .text(figure.measure.asAt.description), "command": .text(figure.measure.command),
    ]
  }

  private init(sum: FigureSum) {
    self = [
      "total": .array(sum.total.map(JSONValue.text)),
      "parts": .array(sum.parts.map(JSONValue.text)),
    ]
  }

  private init(joined join: FigureJoin) {
    self = [
      "figure": .text(join.figure), "parts": .array(join.names.map(JSONValue.text)),
    ]
  }

  private init?(share figure: Figure) {
    guard case .share(let part, let whole, let decimals) = figure.basis else { return nil }
    self = [
      "percent": .text(figure.id), "part": .text(part), "whole": .text(whole),
      "decimals": .number(decimals),
    ]
  }
}

extension Cell {
  /// The value as text for machines.
  fileprivate var plain: String {
    switch JSONValue(self) {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .decimal(let decimal): decimal.description
    default: ""
    }
  }
}
