extension Drawing {
  /// Draws a piece of each upright gridline, as long as a bar and its gaps.
  ///
  /// The lines stop at the words over a bar, which are easier to read without them.
  mutating func addGridlines(of axis: AxisScale, width: Double, length: Double) {
    for tick in axis.ticks {
      add(
        SVGElement(
          "line",
          [
            "x1": Length.percent(axis.position(of: tick) * width), "y1": Length.pixels(height - 3),
            "x2": Length.percent(axis.position(of: tick) * width),
            "y2": Length.pixels(height - 3 + length),
            "stroke": tick == 0 ? Self.quietInk : Self.gridline, "stroke-width": "1",
          ]))
    }
  }

  /// Writes the numbers of a scale under what was drawn.
  mutating func addNumbers(of axis: AxisScale, as figures: AxisScale.Figures, width: Double) {
    let labels = axis.labels(as: figures)
    let pixels = width / 100 * Lettering.narrowestChart
    let positions = axis.ticks.map { axis.position(of: $0) }
    for index in Self.indicesThatFit(labels, at: positions, in: pixels) {
      let anchor: ChartLabel.Anchor =
        index == 0 ? .start : index == labels.count - 1 ? .end : .middle
      add(
        ChartLabel(
          text: labels[index], x: Length.percent(positions[index] * width), y: height + 16,
          anchor: anchor))
    }
    height += 24
  }

  /// Returns which labels can stand side by side without touching: the last, and before it as many
  /// as there is room for.
  ///
  /// Positions are from 0 to 1 along the width, in order.
  static func indicesThatFit(
    _ labels: [String], at positions: [Double], in width: Double
  ) -> [Int] {
    let widths = labels.map { Lettering.width(of: $0, size: Lettering.smallSize) }
    var shown: [Int] = []
    for index in labels.indices.reversed() {
      guard let next = shown.last else {
        shown.append(index)
        continue
      }
      let room = (positions[next] - positions[index]) * width
      if room >= max(widths[index], widths[next]) + 10 { shown.append(index) }
    }
    return shown.reversed()
  }
}
