extension Drawing {
  /// What stands beside the name of a series.
  enum LegendSample: Sendable {
    case filled(patternID: String)
    case line
  }

  /// Lists the series from the top down, each with a sample of how it is drawn.
  mutating func addLegend(_ names: [String], sample: (Int) -> LegendSample) {
    guard names.count > 1 else { return }
    for (number, name) in names.enumerated() {
      let indent = addSample(sample(number), of: SeriesStyle(series: number))
      let lines = Lettering.lines(
        of: name, size: Lettering.labelSize, width: Lettering.narrowestChart - indent)
      for line in lines.isEmpty ? [""] : lines {
        let x = Length.pixels(indent)
        add(ChartLabel(text: line, x: x, y: height + 15, size: Lettering.labelSize))
        height += Lettering.lineHeight
      }
      height += 4
    }
    height += 8
  }

  private mutating func addSample(_ sample: LegendSample, of style: SeriesStyle) -> Double {
    switch sample {
    case .filled(let patternID):
      add(Self.swatch(y: height + 1, patternID: patternID, style))
      return 26
    case .line:
      let y = height + 10
      add(style.segment(from: ("0", y), to: ("36", y)))
      add(style.marker(x: "18", y: y))
      return 46
    }
  }

  private static func swatch(y: Double, patternID: String, _ style: SeriesStyle) -> SVGElement {
    SVGElement(
      "rect",
      [
        "x": "1", "y": Length.pixels(y), "width": "16", "height": "16",
        "fill": "url(#\(patternID))", "stroke": style.colour, "stroke-width": "1.5",
      ])
  }
}
