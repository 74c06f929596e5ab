import Documents
import MarketPosition
import Values

extension OutputTable {
  /// A table of the statement for spreadsheets, as its edition shows it.
  init(_ table: StatementTable, _ statement: Statement) {
    let columns = table.columns.indices.map { index in
      let column = table.columns[index]
      return TableColumn<StatementTable.Row>.cell(column.id, column.heading) { row in
        Cell(row.entries[index], statement)
      }
    }
    self.init(table.rows, columns: columns, whenEmpty: "")
  }
}

extension Cell {
  fileprivate init(_ entry: StatementTable.Entry, _ statement: Statement) {
    switch entry {
    case .words(let words): self = .text(words)
    case .figure(let figure): self = Cell(statement.shown(figure))
    }
  }

  /// A cell of a document as other programs read it; a missing one is its symbol.
  init(_ cell: Documents.Cell) {
    switch cell {
    case .text(let text): self = .text(text)
    case .count(let count): self = .number(count)
    case .decimal(let number), .percentage(let number): self = .decimal(number)
    case .money(let amount): self = .money(amount)
    case .pounds(let pounds): self = .number(pounds)
    case .miles(let miles): self = .miles(miles)
    case .day(let day): self = .day(day)
    case .rating(let rating): self = .rating(rating)
    case .missing(let missing): self = .text(missing.symbol)
    }
  }
}
