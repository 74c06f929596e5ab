/// How one series is told from the next: a colour, a hatch, a dash and a mark.
///
/// The colours are the Analysis Function's for charts in government, each at least 3:1 against
/// white. None carries a meaning by itself: the hatches and marks differ too.
struct SeriesStyle: Sendable {
  enum Hatch: CaseIterable, Sendable {
    case solid, rising, dots, level, falling, crossed
  }

  enum Mark: CaseIterable, Sendable {
    case circle, square, triangle, diamond, ring, cross
  }

  let colour: String
  let hatch: Hatch
  let mark: Mark
  /// The lengths of dashes and gaps in pixels, or `nil` for an unbroken line.
  let dashes: String?

  /// Makes the style of a series by its number from 0.
  ///
  /// The first 36 are all different.
  init(series number: Int) {
    let (index, round) = (number % 6, number / 6)
    colour = Self.colours[index]
    hatch = Hatch.allCases[(index + round) % 6]
    mark = Mark.allCases[(index + round) % 6]
    dashes = Self.dashes[(index + round) % 6]
  }

  private static let colours = ["#12436d", "#28a197", "#801650", "#f46a25", "#3d3d3d", "#a285d1"]
  private static let dashes = [nil, "8 4", "2 4", "12 4 2 4", "5 5", "14 5"]
}

extension SeriesStyle {
  /// The hatch as a pattern that bars are filled with.
  func pattern(id: String) -> SVGElement {
    SVGElement(
      "pattern",
      ["id": id, "width": "8", "height": "8", "patternUnits": "userSpaceOnUse"],
      [SVGElement("rect", ["width": "8", "height": "8", "fill": colour])] + strokes)
  }

  private var strokes: [SVGElement] {
    switch hatch {
    case .solid: []
    case .rising: [stroke("M-2 2L2 -2M0 8L8 0M6 10L10 6")]
    case .falling: [stroke("M-2 6L2 10M0 0L8 8M6 -2L10 2")]
    case .level: [stroke("M0 4H8")]
    case .crossed: [stroke("M0 4H8M4 0V8")]
    case .dots: [SVGElement("circle", ["cx": "4", "cy": "4", "r": "1.5", "fill": "#fff"])]
    }
  }

  private func stroke(_ path: String) -> SVGElement {
    SVGElement("path", ["d": path, "stroke": "#fff", "stroke-width": "1.3", "fill": "none"])
  }
}
