internal import Foundation
internal import Values

/// Draws rings of miles around a place, with the number in each or, where they are known, dots.
///
/// Every ring is drawn equally wide, or the nearest, which matter most, would be too narrow to
/// read; the miles stand on each.
struct RingDrawing {
  private let counts: [Cell]
  private let headings: [String]
  private let rings: DistanceRings

  private static let width = 300.0
  private static let radius = 128.0
  private static let middle = 150.0
  private static let tints = ["#ffffff", "#e4ebf2", "#c9d7e4", "#aec3d6", "#93afc8"]

  init(of table: DataTable, _ rings: DistanceRings) {
    let rows = table.ordinaryRows
    headings = rows.map { $0.cells[0].inWords }
    counts = rows.map { $0.cells.count > 1 ? $0.cells[1] : .count(0) }
    self.rings = rings
  }

  var drawing: Drawing {
    var drawing = Drawing()
    drawing.scaledFrom = Self.width
    for ring in rings.edges.indices.reversed() { drawing.add(circle(ring)) }
    addCompass(to: &drawing)
    for point in rings.points { addDot(point, to: &drawing) }
    for ring in rings.edges.indices { addLabels(of: ring, to: &drawing) }
    drawing.height = Self.middle + Self.radius + 24
    addWords(to: &drawing)
    return drawing
  }

  private func circle(_ ring: Int) -> SVGElement {
    SVGElement(
      "circle",
      [
        "cx": Length.pixels(Self.middle), "cy": Length.pixels(Self.middle),
        "r": Length.pixels(edge(ring)), "fill": rings.points.isEmpty ? tint(of: ring) : "#fff",
        "stroke": Drawing.quietInk, "stroke-width": "1",
      ])
  }

  private func addLabels(of ring: Int, to drawing: inout Drawing) {
    let outer = edge(ring)
    let half = Self.radius / Double(rings.edges.count) / 2
    let miles = rings.edges[ring].inWholeMiles + (ring == rings.edges.count - 1 ? " miles" : "")
    drawing.add(Self.inMiddle(miles, y: Self.middle - outer + 5, isBold: false))
    guard rings.points.isEmpty, ring < counts.count else { return }
    let y = Self.middle + (ring == 0 ? 8 : outer - half + 5)
    drawing.add(Self.inMiddle(counts[ring].inWords, y: y, isBold: true))
  }

  private func addCompass(to drawing: inout Drawing) {
    guard !rings.points.isEmpty else { return }
    let far = Self.radius + 12
    for (letter, east, south) in [("E", far, 0), ("S", 0, far), ("W", -far, 0)] {
      drawing.add(
        ChartLabel(
          text: letter, x: Length.pixels(Self.middle + east), y: Self.middle + south + 5,
          anchor: .middle))
    }
    drawing.add(
      Self.inMiddle("N", y: 12, isBold: false))
  }

  private func addDot(_ point: DistanceRings.Point, to drawing: inout Drawing) {
    guard let distance = distanceFromMiddle(of: point.distance) else { return }
    let angle = Double(point.bearing) * .pi / 180
    drawing.add(
      SVGElement(
        "circle",
        [
          "cx": Length.pixels(Self.middle + sin(angle) * distance),
          "cy": Length.pixels(Self.middle - cos(angle) * distance), "r": "4",
          "fill": "#12436d", "stroke": "#fff", "stroke-width": "1",
        ]))
  }

  /// Says under the rings what is in the middle and what lies beyond the last.
  private func addWords(to drawing: inout Drawing) {
    let beyond = zip(headings, counts).dropFirst(rings.edges.count).map { "\($0): \($1.inWords)" }
    for sentence in ["Middle: \(rings.centre)"] + beyond {
      drawing.addLines(Lettering.lines(of: sentence, size: Lettering.labelSize, width: Self.width))
    }
    drawing.height += 4
  }

  private func edge(_ ring: Int) -> Double {
    Self.radius * Double(ring + 1) / Double(rings.edges.count)
  }

  private func tint(of ring: Int) -> String {
    let most = counts.compactMap(\.magnitude).max() ?? 0
    guard ring < counts.count, let count = counts[ring].magnitude, count > 0, most > 0 else {
      return Self.tints[0]
    }
    return Self.tints[min(4, Int((count / most * 4).rounded(.up)))]
  }

  private func distanceFromMiddle(of distance: Miles) -> Double? {
    guard let ring = rings.edges.firstIndex(where: { distance <= $0 }) else { return nil }
    let inner = ring == 0 ? 0 : rings.edges[ring - 1].tenths
    let width = max(1, rings.edges[ring].tenths - inner)
    let part = Double(max(0, distance.tenths - inner)) / Double(width)
    return (Double(ring) + part) * Self.radius / Double(rings.edges.count)
  }

  private static func inMiddle(_ text: String, y: Double, isBold: Bool) -> ChartLabel {
    ChartLabel(text: text, x: Length.pixels(middle), y: y, isBold: isBold, anchor: .middle)
  }
}

extension Miles {
  fileprivate var inWholeMiles: String {
    tenths.isMultiple(of: 10) ? "\(tenths / 10)" : description
  }
}
