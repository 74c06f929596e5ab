/// Draws a line for each column of figures over the days or years that head a table's rows.
///
/// Days stand as far apart as they are; anything else stands evenly. A missing figure is a gap.
struct LineDrawing {
  private let rows: [DataTable.Row]
  private let names: [String]
  private let axis: AxisScale
  private let tickLabels: [String]
  private let times: TimeScale
  /// The part of the width kept free for the numbers of the scale, in per cent.
  private let left: Double
  /// The part of the width kept free for the figures at the ends of the lines, in per cent.
  private let right: Double

  private static let plotHeight = 220.0
  /// How far inside the plot the first and last points stand, in per cent of the chart, so that
  /// marks and labels at its edges are whole.
  private static let inset = 4.0
  /// A line of more figures than this has a mark only here and there.
  private static let mostMarks = 12
  /// Two figures at the ends of lines stand at least so far apart, in pixels.
  private static let leastGap = 17.0

  init(of table: DataTable) {
    rows = table.ordinaryRows
    names = table.seriesNames
    let (axis, figures) = table.scale
    self.axis = axis
    tickLabels = axis.labels(as: figures)
    times = TimeScale(of: rows.map { $0.cells[0] })
    left = Self.gutter(for: tickLabels, most: 30)
    right = Self.gutter(for: rows.last?.cells.dropFirst().map(\.inWords) ?? [], most: 35)
  }

  var drawing: Drawing {
    var drawing = Drawing()
    drawing.addLegend(names) { _ in .line }
    let top = drawing.height + 10
    addScale(from: top, to: &drawing)
    for series in names.indices { addLine(series, top: top, to: &drawing) }
    addEnds(top: top, to: &drawing)
    drawing.height = top + Self.plotHeight + 8
    addTimes(to: &drawing)
    return drawing
  }

  private func addScale(from top: Double, to drawing: inout Drawing) {
    for (tick, label) in zip(axis.ticks, tickLabels) {
      let y = height(of: tick, top: top)
      let colour = tick == 0 ? Drawing.quietInk : Drawing.gridline
      drawing.add(
        SVGElement(
          "line",
          [
            "x1": Length.percent(left), "y1": Length.pixels(y), "x2": Length.percent(100 - right),
            "y2": Length.pixels(y), "stroke": colour, "stroke-width": "1",
          ]))
      let x = Length.percent(left)
      drawing.add(ChartLabel(text: label, x: x, y: y + 5, anchor: .end, shift: -6))
    }
  }

  private func addLine(_ series: Int, top: Double, to drawing: inout Drawing) {
    let style = SeriesStyle(series: series)
    let places = rows.indices.map { place(of: $0, series, top: top) }
    for case (let start?, let end?) in zip(places, places.dropFirst()) {
      drawing.add(style.segment(from: start, to: end))
    }
    for (row, place) in places.enumerated() where isMarked(row, among: places.map { $0 != nil }) {
      if let place { drawing.add(style.marker(x: place.x, y: place.y)) }
    }
  }

  /// Whether a figure has a mark: all of a short line, some of a long one, and every figure that
  /// stands alone between missing ones, which no line would show.
  private func isMarked(_ row: Int, among isKnown: [Bool]) -> Bool {
    let before = row > 0 && isKnown[row - 1]
    let after = row + 1 < isKnown.count && isKnown[row + 1]
    let stride = (isKnown.count + Self.mostMarks - 1) / Self.mostMarks
    return (isKnown.count - 1 - row).isMultiple(of: stride) || !(before || after)
  }

  /// Writes the last figure of each line at its end, moved apart where they would touch.
  private func addEnds(top: Double, to drawing: inout Drawing) {
    guard let last = rows.indices.last else { return }
    let ends = names.indices.compactMap { series in
      place(of: last, series, top: top).map {
        (text: rows[last].cells[series + 1].inWords, $0.x, $0.y)
      }
    }.sorted { $0.2 < $1.2 }
    var lowest = -Double.infinity
    for (text, x, y) in ends {
      lowest = max(y, lowest + Self.leastGap)
      drawing.add(
        ChartLabel(
          text: text, x: x, y: lowest + 5, size: Lettering.labelSize, isBold: true, shift: 10))
    }
  }

  private func addTimes(to drawing: inout Drawing) {
    let width = (100 - left - right - 2 * Self.inset) / 100 * Lettering.narrowestChart
    for index in Drawing.indicesThatFit(times.labels, at: times.positions, in: width) {
      drawing.add(
        ChartLabel(
          text: times.labels[index], x: across(index), y: drawing.height + 14,
          anchor: .middle))
    }
    drawing.height += 24
  }

  private func place(of row: Int, _ series: Int, top: Double) -> (x: String, y: Double)? {
    rows[row].cells[series + 1].magnitude.map { (across(row), height(of: $0, top: top)) }
  }

  private func across(_ row: Int) -> String {
    let width = 100 - left - right - 2 * Self.inset
    return Length.percent(left + Self.inset + times.positions[row] * width)
  }

  private func height(of number: Double, top: Double) -> Double {
    top + (1 - axis.position(of: number)) * Self.plotHeight
  }

  private static func gutter(for labels: [String], most: Double) -> Double {
    let widest = labels.map { Lettering.width(of: $0, size: Lettering.labelSize) }.max() ?? 0
    return min((widest + 10) / Lettering.narrowestChart * 100, most)
  }
}
