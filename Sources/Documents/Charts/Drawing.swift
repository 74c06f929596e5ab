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

  mutating func add(_ label: ChartLabel) {
    elements.append(label.element)
  }

  /// Writes lines of text under one another and moves down past them.
  mutating func addLines(_ lines: [String], isBold: Bool = false) {
    for line in lines {
      add(
        ChartLabel(
          text: line, x: "0", y: height + 15, size: Lettering.labelSize, isBold: isBold))
      height += Lettering.lineHeight
    }
  }
}
