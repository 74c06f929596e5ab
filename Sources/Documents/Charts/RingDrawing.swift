internal import Foundation
internal import Values

/// Draws rings of miles around a place, with the number in each, and dots where they are known.
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
    drawing.add(Self.haloed(miles, x: Self.middle, y: Self.middle - outer + 5, bold: false))
    guard ring < counts.count else { return }
    let y = Self.middle + outer - half + 5 + (ring == 0 ? 4 : 0)
    drawing.add(Self.haloed(counts[ring].inWords, x: Self.middle, y: y, bold: true))
  }

  private func addCompass(to drawing: inout Drawing) {
    guard !rings.points.isEmpty else { return }
    let far = Self.radius + 12
    for (letter, east, south) in [("E", far, 0), ("S", 0, far), ("W", -far, 0)] {
      drawing.add(
        Drawing.text(
          letter, x: Length.pixels(Self.middle + east), y: Self.middle + south + 5,
          size: Lettering.smallSize, anchor: "middle"))
    }
    drawing.add(
      Drawing.text(
        "N", x: Length.pixels(Self.middle), y: 12, size: Lettering.smallSize, anchor: "middle"))
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

  private static func haloed(_ text: String, x: Double, y: Double, bold: Bool) -> SVGElement {
    SVGElement(
      "text",
      [
        "x": Length.pixels(x), "y": Length.pixels(y), "text-anchor": "middle",
        "font-size": Length.pixels(Lettering.smallSize), "font-weight": bold ? "bold" : "normal",
        "fill": Drawing.ink, "stroke": "#fff", "stroke-width": "4", "paint-order": "stroke",
        "stroke-linejoin": "round",
      ], text: text)
  }
}

extension Miles {
  fileprivate var inWholeMiles: String {
    tenths.isMultiple(of: 10) ? "\(tenths / 10)" : description
  }
}
