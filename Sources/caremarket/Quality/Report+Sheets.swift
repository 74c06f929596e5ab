import Documents
import Spreadsheets
import Values

extension Report {
  /// The report's tables as sheets of a spreadsheet: one for each, named after its section.
  var sheets: [Sheet] {
    sections.flatMap { section in
      let tables = section.blocks.compactMap { block in
        if case .table(let table) = block { table } else { nil as DataTable? }
      }
      return tables.enumerated().map { index, table in
        Sheet(
          table, named: index == 0 ? section.heading : "\(section.heading) \(index + 1)")
      }
    }
  }
}

extension Sheet {
  /// The rows of a table of a report; totals are left out, because spreadsheets add up themselves.
  fileprivate init(_ table: DataTable, named name: String) {
    let rows = table.rows.filter { $0.kind == .ordinary }
    self.init(
      name: name,
      columns: table.columns.enumerated().map { index, column in
        let isCounted = rows.contains { if case .count = $0.cells[index] { true } else { false } }
        let hasTotal = table.rows.count > rows.count
        return Sheet.Column(heading: column.heading, isSummed: hasTotal && isCounted)
      }, rows: rows.map { $0.cells.map(Sheet.Cell.init) })
  }
}

extension Sheet.Cell {
  fileprivate init(_ cell: Documents.Cell) {
    switch cell {
    case .text(let text): self = .text(text)
    case .count(let count): self = .number(count)
    case .decimal(let number): self = .decimal(number)
    case .money(let amount): self = .money(amount)
    case .pounds(let pounds): self = .number(pounds)
    case .day(let day): self = .day(day)
    case .rating(let rating): self = .rating(rating)
    case .percentage, .miles: self = .text(cell.inWords)
    case .missing: self = .empty
    }
  }
}
