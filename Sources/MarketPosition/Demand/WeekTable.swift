import Demand
import Documents
import Values

/// Weeks of care under headings: each cell with the number of children whose weeks they are.
struct WeekTable {
  let id: String
  let caption: String
  let measure: FigureMeasure
  let days: DemandTable
  let children: DemandTable
  let rounding: Rounding

  var table: StatementTable {
    let ages = days.columns.map { StatementTable.Column($0, .weeks) }
    return StatementTable(
      id: id, caption: caption, columns: [.init("Placement")] + ages + [.init("All", .weeks)],
      rows: days.rows.indices.filter { days.rowTotals[$0] > 0 }.map(row) + [totals],
      notes: [days.note].compactMap(\.self), sums: sums)
  }

  private func row(_ row: Int) -> StatementTable.Row {
    let figures = days.columns.indices.map { cell(row, $0) } + [rowTotal(row)]
    return .init([.words(days.rows[row])] + figures.map { .figure($0) })
  }

  private var totals: StatementTable.Row {
    let figures = days.columns.indices.map(columnTotal) + [total]
    return .init([.words("All")] + figures.map { .figure($0) }, kind: .total)
  }

  private func cell(_ row: Int, _ column: Int) -> Figure {
    figure(
      [heading("category", days.rows[row]), heading("age", days.columns[column])],
      days.cells[row][column], children(row: days.rows[row], column: days.columns[column]))
  }

  /// The tables of days and of children leave out the same headings that nobody is under.
  private func children(row: String, column: String) -> Int {
    guard let row = children.rows.firstIndex(of: row),
      let column = children.columns.firstIndex(of: column)
    else { return 0 }
    return children.cells[row][column]
  }

  private func rowTotal(_ row: Int) -> Figure {
    let number = children.rows.firstIndex(of: days.rows[row]).map { children.rowTotals[$0] } ?? 0
    return figure([heading("category", days.rows[row])], days.rowTotals[row], number)
  }

  private func columnTotal(_ column: Int) -> Figure {
    let number = children.columns.firstIndex(of: days.columns[column])
      .map { children.columnTotals[$0] }
    return figure([heading("age", days.columns[column])], days.columnTotals[column], number ?? 0)
  }

  private var total: Figure { figure([], days.total, children.total) }

  private func figure(_ headings: [FigureHeading], _ number: Int, _ children: Int) -> Figure {
    Figure(
      measure, headings, .count(days.shown(number, rounding)), .amount(number, of: children))
  }

  private func heading(_ dimension: String, _ heading: String) -> FigureHeading {
    FigureHeading(dimension: dimension, heading: heading)
  }

  private var sums: [FigureSum] {
    let rows = days.rows.indices.filter { days.rowTotals[$0] > 0 }
    let columns = Array(days.columns.indices)
    return [
      FigureSum([total.id], is: rows.map { rowTotal($0).id }),
      FigureSum([total.id], is: columns.map { columnTotal($0).id }),
    ] + rows.map { row in FigureSum([rowTotal(row).id], is: columns.map { cell(row, $0).id }) }
      + columns.map { column in
        FigureSum([columnTotal(column).id], is: rows.map { cell($0, column).id })
      }
  }
}
