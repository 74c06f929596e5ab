/// Draws a bar for each row of a table, or a group of bars where it has several columns of figures.
///
/// The name stands over the bar, where there is room for it on a phone; the figure at its end.
struct BarDrawing {
  private let rows: [DataTable.Row]
  private let names: [String]
  private let axis: AxisScale
  private let figures: AxisScale.Figures
  private let patterns: PatternNames
  /// How much of the width is kept free for figures, in per cent.
  private let gutter: Double

  private static let barHeight = 22.0
  /// Figures that need more than this part of the width stand over their bars.
  private static let widestGutter = 40.0

  init(of table: DataTable, patterns: PatternNames) {
    rows = table.ordinaryRows
    names = table.seriesNames
    (axis, figures) = table.scale
    self.patterns = patterns
    gutter = Self.gutter(for: rows.flatMap { $0.cells.dropFirst() }.map(\.inWords))
  }

  var drawing: Drawing {
    var drawing = Drawing()
    drawing.addLegend(names) { .filled(patternID: patterns.id($0)) }
    for row in rows { add(row, to: &drawing) }
    drawing.addNumbers(of: axis, as: figures, width: 100 - gutter)
    return drawing
  }

  private func add(_ row: DataTable.Row, to drawing: inout Drawing) {
    let label = row.cells[0].inWords
    drawing.addLines(
      Lettering.lines(of: label, size: Lettering.labelSize, width: Lettering.narrowestChart))
    drawing.height += 4
    for (series, cell) in row.cells.dropFirst().enumerated() {
      if gutter == 0 { drawing.addLines([cell.inWords], isBold: true) }
      drawing.addGridlines(of: axis, width: 100 - gutter, length: Self.barHeight + 6)
      add(cell, series: series, to: &drawing)
      drawing.height += Self.barHeight + 6
    }
    drawing.height += 8
  }

  private func add(_ cell: Cell, series: Int, to drawing: inout Drawing) {
    let width = 100 - gutter
    let zero = axis.position(of: 0) * width
    let end = cell.magnitude.map { axis.position(of: $0) * width } ?? zero
    if end != zero {
      drawing.add(bar(from: min(zero, end), to: max(zero, end), y: drawing.height, series))
    }
    guard gutter > 0 else { return }
    let x = Length.percent(max(zero, end))
    drawing.add(
      ChartLabel(
        text: cell.inWords, x: x, y: drawing.height + 17, size: Lettering.labelSize, isBold: true,
        shift: 6)
    )
  }

  private func bar(from start: Double, to end: Double, y: Double, _ series: Int) -> SVGElement {
    SVGElement(
      "rect",
      [
        "x": Length.percent(start), "y": Length.pixels(y), "width": Length.percent(end - start),
        "height": Length.pixels(Self.barHeight), "fill": "url(#\(patterns.id(series)))",
        "stroke": SeriesStyle(series: series).colour, "stroke-width": "1",
      ])
  }

  private static func gutter(for figures: [String]) -> Double {
    let widest = figures.map { Lettering.width(of: $0, size: Lettering.labelSize) }.max() ?? 0
    let gutter = (widest * 1.1 + 10) / Lettering.narrowestChart * 100
    return gutter > widestGutter ? 0 : gutter
  }
}
