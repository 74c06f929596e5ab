/// Draws a bar for each row of a table, divided among the columns by their shares of the row.
///
/// Shares wide enough for it have their percentage under them, in ink on white, because no text is
/// readable on every hatch. Narrower ones are in the table.
struct StackedBarDrawing {
  private let rows: [DataTable.Row]
  private let names: [String]
  private let patterns: PatternNames

  private static let barHeight = 26.0

  init(of table: DataTable, patterns: PatternNames) {
    rows = table.ordinaryRows
    names = table.seriesNames
    self.patterns = patterns
  }

  var drawing: Drawing {
    var drawing = Drawing()
    drawing.addLegend(names) { .filled(patternID: patterns.id($0)) }
    for row in rows { add(row, to: &drawing) }
    return drawing
  }

  private func add(_ row: DataTable.Row, to drawing: inout Drawing) {
    let label = row.cells[0].inWords
    drawing.addLines(
      Lettering.lines(of: label, size: Lettering.labelSize, width: Lettering.narrowestChart))
    drawing.height += 2
    let shares = Self.shares(of: row.cells.dropFirst())
    if shares.isEmpty {
      drawing.addLines(["No figures"], isBold: true)
    } else if row.cells.contains(.missing(.suppressed)) {
      // Shares of the numbers that are left would not be those of all.
      drawing.addLines(["Not all figures are shown"], isBold: true)
    } else {
      add(shares, of: row, to: &drawing)
    }
    drawing.height += 12
  }

  private func add(_ shares: [Double], of row: DataTable.Row, to drawing: inout Drawing) {
    var start = 0.0
    for (series, share) in shares.enumerated() where share > 0 {
      drawing.add(segment(series, from: start, width: share, y: drawing.height))
      let label = Self.label(of: row.cells[series + 1], share: share)
      if Lettering.width(of: label, size: Lettering.smallSize) + 2
        <= share / 100 * Lettering.narrowestChart
      {
        drawing.add(
          ChartLabel(
            text: label, x: Length.percent(start + share / 2),
            y: drawing.height + Self.barHeight + 17,
            isBold: true, anchor: .middle))
      }
      start += share
    }
    drawing.height += Self.barHeight + 22
  }

  private func segment(_ series: Int, from start: Double, width: Double, y: Double) -> SVGElement {
    SVGElement(
      "rect",
      [
        "x": Length.percent(start), "y": Length.pixels(y), "width": Length.percent(width),
        "height": Length.pixels(Self.barHeight), "fill": "url(#\(patterns.id(series)))",
        "stroke": "#fff", "stroke-width": "2",
      ])
  }

  /// Returns the shares in per cent, or nothing where there is nothing to share.
  private static func shares(of cells: ArraySlice<Cell>) -> [Double] {
    let parts = cells.map { max(0, $0.magnitude ?? 0) }
    let whole = parts.reduce(0, +)
    return whole > 0 ? parts.map { $0 / whole * 100 } : []
  }

  private static func label(of cell: Cell, share: Double) -> String {
    if case .percentage = cell { return cell.inWords }
    return "\(Int(share.rounded()))%"
  }
}
