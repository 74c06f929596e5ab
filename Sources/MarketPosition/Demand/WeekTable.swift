import Demand
import Documents
import Values

/// Weeks of care under headings: each cell with whose weeks they are.
struct WeekTable {
  let id: String
  let caption: String
  let measure: FigureMeasure
  let days: DemandTable
  let contributors: DemandContributors
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
      days.cells[row][column], contributors.contribution(row: row, column: column))
  }

  private func rowTotal(_ row: Int) -> Figure {
    figure(
      [heading("category", days.rows[row])], days.rowTotals[row],
      contributors.contribution(row: row, column: nil))
  }

  private func columnTotal(_ column: Int) -> Figure {
    figure(
      [heading("age", days.columns[column])], days.columnTotals[column],
      contributors.contribution(row: nil, column: column))
  }

  private var total: Figure {
    figure([], days.total, contributors.contribution(row: nil, column: nil))
  }

  private func figure(
    _ headings: [FigureHeading], _ number: Int, _ behind: (children: Int, most: Int)
  ) -> Figure {
    Figure(
      measure, headings, .count(days.shown(number, rounding)),
      .amount(number, of: behind.children, largest: behind.most))
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
