/// Words in a chart.
///
/// The page's style gives them a white edge, so that no line behind them makes them harder to read;
/// programs that know no such edge show the words alone.
struct ChartLabel: Sendable {
  enum Anchor: String, Sendable {
    case start, middle, end
  }

  let text: String
  /// In pixels or per cent of the width, as `Length` writes them.
  let x: String
  /// Where the letters stand, in pixels.
  let y: Double
  var size = Lettering.smallSize
  var isBold = false
  /// The part of the text that is at `x`.
  var anchor = Anchor.start
  /// How far the text is moved to the right, in pixels.
  var shift = 0.0

  var element: SVGElement {
    SVGElement(
      "text",
      [
        "x": x, "y": Length.pixels(y), "dx": Length.pixels(shift),
        "font-size": Length.pixels(size), "font-weight": isBold ? "bold" : "normal",
        "text-anchor": anchor.rawValue, "fill": Drawing.ink,
      ], text: text)
  }
}
