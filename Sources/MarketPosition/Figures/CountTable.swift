import Documents

/// Counts of children under headings that divide them: a table whose rows and columns add up.
struct CountTable {
  let id: String
  let caption: String
  let measure: FigureMeasure
  let rows: Dimension
  /// `nil` for a table of one column.
  let columns: Dimension?
  /// Row by row; rows without anybody are left out of the table, and so is what no column heads.
  let cells: [[Int]]
  /// Whether a column shows each row's share of all.
  var showsShares = true
  var notes: [String] = []

  var table: StatementTable {
    StatementTable(
      id: id, caption: caption, columns: headings,
      rows: kept.map(row) + [totals], notes: notes, sums: sums)
  }

  /// The rows with anybody in them.
  private var kept: [Int] { cells.indices.filter { cells[$0].contains { $0 > 0 } } }

  private var headings: [StatementTable.Column] {
    let all = StatementTable.Column(columns == nil ? measure.what : "All", measure.unit)
    let parts = columns?.headings.map { StatementTable.Column($0, measure.unit) } ?? []
    return [.init(rows.title)] + parts + [all] + (showsShares ? [.init("Share", .percent)] : [])
  }

  private func row(_ index: Int) -> StatementTable.Row {
    let parts = columns?.headings.indices.map { cell(index, $0) } ?? []
    let all = rowTotal(index)
    let share = showsShares ? [Figure(all, of: total)] : []
    return .init([.words(rows.headings[index])] + (parts + [all] + share).map { .figure($0) })
  }

  private var totals: StatementTable.Row {
    let parts = columns.map { $0.headings.indices.map(columnTotal) } ?? []
    let figures: [StatementTable.Entry] = (parts + [total]).map { .figure($0) }
    return .init(
      [.words("All")] + figures + (showsShares ? [.words("100%")] : []), kind: .total)
  }
}

extension CountTable {
  var total: Figure { figure([], cells.reduce(0) { $0 + $1.reduce(0, +) }) }

  private func cell(_ row: Int, _ column: Int) -> Figure {
    figure([rows[row], columns?[column]].compactMap(\.self), cells[row][column])
  }

  func rowTotal(_ row: Int) -> Figure {
    figure([rows[row]], cells[row].reduce(0, +))
  }

  private func columnTotal(_ column: Int) -> Figure {
    figure([columns?[column]].compactMap(\.self), cells.reduce(0) { $0 + $1[column] })
  }

  private func figure(_ headings: [FigureHeading], _ count: Int) -> Figure {
    Figure(measure, headings, .count(count), .children(count))
  }

  private var sums: [FigureSum] {
    let down = FigureSum([total.id], is: kept.map { rowTotal($0).id })
    guard let columns else { return [down] }
    let across = kept.map { row in
      FigureSum([rowTotal(row).id], is: columns.headings.indices.map { cell(row, $0).id })
    }
    let byColumn = columns.headings.indices.map { column in
      FigureSum([columnTotal(column).id], is: kept.map { cell($0, column).id })
    }
    let all = FigureSum([total.id], is: columns.headings.indices.map { columnTotal($0).id })
    return [down, all] + across + byColumn
  }
}
