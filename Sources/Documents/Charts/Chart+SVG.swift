extension Chart {
  /// Returns the picture as an SVG element that can stand in a page under an id of its own.
  ///
  /// Screen readers give the title and the description in place of the picture. All ids within it
  /// begin with the id given, so charts on one page do not get in each other's way.
  package func svg(id: String) -> String {
    let drawing = table.ordinaryRows.isEmpty ? .empty : drawing(PatternNames(chart: id))
    let words = [
      SVGElement("title", ["id": "\(id)-title"], text: title),
      SVGElement("desc", ["id": "\(id)-description"], text: description),
    ]
    let attributes = frame(of: drawing, id: id)
    return SVGElement("svg", attributes, words + definitions(id: id) + drawing.elements).markup
  }

  private func drawing(_ patterns: PatternNames) -> Drawing {
    switch kind {
    case .bars: BarDrawing(of: table, patterns: patterns).drawing
    case .stackedBars: StackedBarDrawing(of: table, patterns: patterns).drawing
    case .lines: LineDrawing(of: table).drawing
    case .rings(let rings): RingDrawing(of: table, rings).drawing
    }
  }

  private func frame(of drawing: Drawing, id: String) -> KeyValuePairs<String, String> {
    let labels = "\(id)-title \(id)-description"
    let height = Length.pixels(drawing.height)
    guard let width = drawing.scaledFrom else {
      return [
        "id": id, "role": "img", "aria-labelledby": labels, "width": "100%", "height": height,
        "font-family": Lettering.fonts,
      ]
    }
    return [
      "id": id, "role": "img", "aria-labelledby": labels, "width": "100%",
      "font-family": Lettering.fonts, "viewBox": "0 0 \(Length.pixels(width)) \(height)",
      "class": "scaled",
    ]
  }

  private func definitions(id: String) -> [SVGElement] {
    guard kind == .bars || kind == .stackedBars, !table.ordinaryRows.isEmpty else { return [] }
    let patterns = (0..<max(0, table.columns.count - 1)).map { number in
      SeriesStyle(series: number).pattern(id: PatternNames(chart: id).id(number))
    }
    return [SVGElement("defs", [:], patterns)]
  }
}

extension Drawing {
  fileprivate static var empty: Drawing {
    var drawing = Drawing()
    drawing.addLines(["There are no figures to draw."])
    return drawing
  }
}

extension DataTable {
  /// The headings of the columns that are drawn.
  var seriesNames: [String] { columns.dropFirst().map(\.heading) }

  /// Everything that is drawn and holds a number.
  var drawnMagnitudes: [Double] {
    ordinaryRows.flatMap { $0.cells.dropFirst().compactMap(\.magnitude) }
  }

  /// The scale for everything that is drawn, and how its numbers are written.
  var scale: (axis: AxisScale, figures: AxisScale.Figures) {
    let cells = ordinaryRows.flatMap { $0.cells.dropFirst() }
    let areCounts = cells.allSatisfy(\.isCountOrMissing)
    let axis = AxisScale(covering: drawnMagnitudes, wholeNumbersOnly: areCounts)
    return (axis, AxisScale.Figures(of: cells))
  }
}

extension Cell {
  fileprivate var isCountOrMissing: Bool {
    switch self {
    case .count, .missing: true
    default: false
    }
  }
}

/// The ids of the hatches in a chart, which no other chart on the page has.
struct PatternNames: Sendable {
  let chart: String

  func id(_ series: Int) -> String { "\(chart)-fill-\(series)" }
}
