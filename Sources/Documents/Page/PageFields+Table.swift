import Values

extension PageFields {
  /// Tables with more columns than this scroll by themselves where the page is narrow.
  private static let mostColumnsOnAPhone = 3

  static func fields(of table: DataTable, anchor: String) -> TemplateFields {
    TemplateFields([
      .anchor: .text(anchor),
      .caption: .text(table.caption),
      .isWide: .flag(table.columns.count > mostColumnsOnAPhone),
      .columns: .list(table.columns.map(fields(of:))),
      .rows: .list(table.rows.map { fields(of: $0, in: table) }),
      .symbols: symbols(of: table),
      .notes: table.notes.isEmpty ? .none : .texts(table.notes),
      .source: .optional(table.source),
    ])
  }

  private static func fields(of column: DataTable.Column) -> TemplateFields {
    TemplateFields([
      .heading: .text(column.heading), .isNumber: .flag(column.alignment == .number),
    ])
  }

  private static func fields(of row: DataTable.Row, in table: DataTable) -> TemplateFields {
    let figures = row.figures + Array(repeating: nil, count: row.cells.count - row.figures.count)
    let cells = zip(zip(row.cells, figures), table.columns).dropFirst().map { place, column in
      let (cell, figure) = place
      return TemplateFields([
        .figure: .optional(figure),
        .value: .text(cell.unbroken),
        .meaning: .optional(cell.missing?.meaning),
        .rating: .optional(cell.rating?.rawValue),
        .isNumber: .flag(column.alignment == .number),
      ])
    }
    return TemplateFields([
      .rowHeading: .text(row.cells[0].unbroken),
      .isNumber: .flag(table.columns[0].alignment == .number),
      .isTotal: .flag(row.kind == .total),
      .cells: .list(cells),
    ])
  }

  private static func symbols(of table: DataTable) -> TemplateValue {
    let symbols = table.missingValues.map { value in
      TemplateFields([.symbol: .text(value.symbol), .meaning: .text(value.meaning)])
    }
    return symbols.isEmpty ? .none : .items(.list(symbols))
  }
}

extension Cell {
  fileprivate var rating: Rating? { if case .rating(let rating) = self { rating } else { nil } }

  /// The cell as people read it, with a day kept on one line.
  fileprivate var unbroken: String {
    guard case .day = self else { return inWords }
    return String(inWords.map { $0 == " " ? "\u{A0}" : $0 })
  }
}
