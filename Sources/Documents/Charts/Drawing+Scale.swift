extension Drawing {
  /// Draws upright gridlines behind what is there and the numbers of the scale under it.
  mutating func addScale(
    _ axis: AxisScale, as figures: AxisScale.Figures, from top: Double, width: Double
  ) {
    let places = axis.ticks.map { axis.position(of: $0) * width }
    addBehind(
      zip(axis.ticks, places).map { tick, place in
        Self.upright(
          at: place, from: top, to: height, tick == 0 ? Self.quietInk : Self.gridline)
      })
    let labels = axis.labels(as: figures)
    let shown = Self.indicesThatFit(labels, in: width / 100 * Lettering.narrowestChart)
    for index in labels.indices where shown.contains(index) {
      let anchor = index == 0 ? "start" : index == labels.count - 1 ? "end" : "middle"
      add(
        Self.text(
          labels[index], x: Length.percent(places[index]), y: height + 16,
          size: Lettering.smallSize, anchor: anchor))
    }
    height += 24
  }

  /// Returns which labels of equal spacing can stand side by side: all, every second, or the ends.
  static func indicesThatFit(_ labels: [String], in width: Double) -> [Int] {
    let widest = labels.map { Lettering.width(of: $0, size: Lettering.smallSize) + 8 }.max() ?? 0
    let room = max(2, Int((width / max(widest, 1)).rounded(.down)))
    guard labels.count > room else { return Array(labels.indices) }
    let stride = (labels.count - 1 + room - 2) / (room - 1)
    return labels.indices.filter { (labels.count - 1 - $0).isMultiple(of: stride) }
  }
}
