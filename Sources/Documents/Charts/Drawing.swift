/// What a chart is drawn of, and how much room it takes.
///
/// Most charts are as wide as their place on the page: positions along it are in per cent and
/// letters in pixels, so that the words stay readable on a phone and do not grow on a wide screen.
struct Drawing: Sendable {
  /// The width that the whole picture is scaled from, or `nil` where it stretches.
  var scaledFrom: Double?
  /// In pixels.
  var height = 0.0
  private(set) var elements: [SVGElement] = []

  static let ink = "#0b0c0c"
  static let quietInk = "#505a5f"
  static let gridline = "#b1b4b6"

  mutating func add(_ element: SVGElement) {
    elements.append(element)
  }

  /// Puts elements behind everything drawn so far.
  mutating func addBehind(_ behind: [SVGElement]) {
    elements = behind + elements
  }

  /// Writes lines of text under one another and moves down past them.
  mutating func addLines(_ lines: [String], bold: Bool = false) {
    for line in lines {
      add(Self.text(line, x: "0", y: height + 15, size: Lettering.labelSize, bold: bold))
      height += Lettering.lineHeight
    }
  }

  static func text(
    _ text: String, x: String, y: Double, size: Double, bold: Bool = false,
    anchor: String = "start",
    shift: Double = 0
  ) -> SVGElement {
    SVGElement(
      "text",
      [
        "x": x, "y": Length.pixels(y), "dx": Length.pixels(shift),
        "font-size": Length.pixels(size), "font-weight": bold ? "bold" : "normal",
        "text-anchor": anchor, "fill": ink,
      ], text: text)
  }

  /// An upright line at a part of the width, as gridlines and axes are.
  static func upright(at percent: Double, from top: Double, to bottom: Double, _ colour: String)
    -> SVGElement
  {
    SVGElement(
      "line",
      [
        "x1": Length.percent(percent), "y1": Length.pixels(top), "x2": Length.percent(percent),
        "y2": Length.pixels(bottom), "stroke": colour, "stroke-width": "1",
      ])
  }
}
