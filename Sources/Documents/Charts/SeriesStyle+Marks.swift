extension SeriesStyle {
  /// A piece of the series' line.
  func segment(from start: (x: String, y: Double), to end: (x: String, y: Double)) -> SVGElement {
    SVGElement(
      "line",
      [
        "x1": start.x, "y1": Length.pixels(start.y), "x2": end.x, "y2": Length.pixels(end.y),
        "stroke": colour, "stroke-width": "3", "stroke-linecap": "butt",
        "stroke-dasharray": dashes ?? "none",
      ])
  }

  /// The series' mark, around a place.
  func marker(x: String, y: Double) -> SVGElement {
    SVGElement(
      "svg", ["x": x, "y": Length.pixels(y), "width": "1", "height": "1", "overflow": "visible"],
      [
        SVGElement(
          "path",
          [
            "d": outline, "fill": isHollow ? "#fff" : colour, "stroke": isHollow ? colour : "#fff",
            "stroke-width": isHollow ? "2.5" : "1",
          ])
      ])
  }

  private var isHollow: Bool { mark == .ring || mark == .cross }

  private var outline: String {
    switch mark {
    case .circle: "M-5.5 0A5.5 5.5 0 1 0 5.5 0A5.5 5.5 0 1 0 -5.5 0Z"
    case .ring: "M-4.5 0A4.5 4.5 0 1 0 4.5 0A4.5 4.5 0 1 0 -4.5 0Z"
    case .square: "M-5 -5H5V5H-5Z"
    case .triangle: "M0 -6.5L6 5H-6Z"
    case .diamond: "M0 -7L7 0L0 7L-7 0Z"
    case .cross: "M-4.5 -4.5L4.5 4.5M-4.5 4.5L4.5 -4.5"
    }
  }
}
