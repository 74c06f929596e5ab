import TestSupport
import Testing
import Values

@testable import Documents

@Suite struct ChartTests {
  static let kinds: [Chart.Kind] = [
    .bars, .stackedBars, .lines,
    .rings(DistanceRings(centre: "Town hall", edges: [5, 20].map { Miles(tenths: $0 * 10) })),
    .rings(
      DistanceRings(
        centre: "Town hall", edges: [Miles(tenths: 0)],
        points: [.init(distance: Miles(tenths: 0), bearing: 0)])),
    .rings(DistanceRings(centre: "", edges: [])),
  ]

  static let tables: [DataTable] = [
    [], [("One", [.count(7)])], [("None", [.count(0)])],
    [("Down", [.count(-40)]), ("Up", [.count(3)])],
    [("Huge", [.count(.max)]), ("Least", [.count(.min)])],
    [("Debt", [.money(Money(pence: .min))]), ("Wealth", [.money(Money(pence: .max))])],
    [("Gap", [.missing(.suppressed)]), ("Word", [.text("many")])],
    [(String(repeating: "Llanfairpwllgwyngyll", count: 20), [.count(1)]), ("", [.count(2)])],
    [("Small", [.percentage(ExactDecimal(coefficient: 1, scale: 9))])],
    [("Many", Array(repeating: .count(3), count: 40))],
    (1...200).map { ("Row \($0)", [.count($0)]) },
  ].map(table(of:))

  @Test(arguments: kinds.indices, tables.indices)
  func `any figures at all make a well-formed drawing within its bounds`(
    _ kind: Int, _ table: Int
  ) throws {
    let drawing = try Markup(xml: Self.svg(Self.kinds[kind], Self.tables[table]))
    #expect(Double(drawing.attributes["height"] ?? drawing.height ?? "").map { $0 > 0 } == true)
    for (name, value) in drawing.all.flatMap(\.attributes) {
      #expect(!value.contains("nan") && !value.contains("inf"), "\(name)=\(value)")
      if value.hasSuffix("%"), let part = Double(value.dropLast()) {
        #expect((0...100).contains(part), "\(name)=\(value)")
      }
    }
  }

  @Test func `bars are as long as their figures and say them`() throws {
    let drawing = try Markup(xml: SampleCharts.bars.svg(id: "c"))
    let widths = drawing.elements("rect").compactMap { $0.attributes["width"] }
      .filter { $0.hasSuffix("%") }.compactMap { Double($0.dropLast()) }
    #expect(widths.count == 4)
    let tallest = try #require(widths.first)
    let expected = [376, 251, 84, 12].map { $0 / 376 * tallest }
    #expect(zip(widths, expected).allSatisfy { abs($0 - $1) < 0.02 })
    let words = drawing.elements("text").map(\.words)
    #expect(["376", "251", "84", "12", "0"].allSatisfy(words.contains))
  }

  @Test func `a bar below zero goes the other way`() throws {
    let table = SampleTables.counts(
      "Change", "Type", ["Change"], [(.text("Fewer"), [-10]), (.text("More"), [10])])
    let bars = try Markup(xml: Self.svg(.bars, table)).elements("rect")
      .filter { $0.attributes["width"]?.hasSuffix("%") == true }
      .map {
        (
          Double($0.attributes["x"]?.dropLast() ?? ""),
          Double($0.attributes["width"]?.dropLast() ?? "")
        )
      }
    #expect(bars.count == 2)
    #expect(bars[0].0 == 0)
    #expect(bars[1].0 == bars[0].1)
  }

  @Test func `shares fill the bar and are named under it`() throws {
    let drawing = try Markup(xml: SampleCharts.shares.svg(id: "c"))
    let bars = Dictionary(
      grouping: drawing.elements("rect").filter { $0.attributes["width"]?.hasSuffix("%") == true },
      by: { $0.attributes["y"] ?? "" })
    for bar in bars.values {
      let whole = bar.compactMap { Double($0.attributes["width"]?.dropLast() ?? "") }.reduce(0, +)
      #expect(abs(whole - 100) < 0.05)
    }
    #expect(bars.count == 3)
    let words = drawing.elements("text").map(\.words)
    #expect(["13%", "65%", "16%", "No figures"].allSatisfy(words.contains))
  }

  @Test func `a bar of which a part is hidden is not drawn, because its shares would be wrong`()
    throws
  {
    let table = Self.table(of: [
      ("2025", [.count(5), .count(15)]), ("2026", [.count(9), .missing(.suppressed)]),
    ])
    let drawing = try Markup(xml: Self.svg(.stackedBars, table))
    let words = drawing.elements("text").map(\.words)
    #expect(words.contains("25%") && words.contains("75%") && !words.contains("100%"))
    #expect(words.contains("Not all figures are shown"))
  }

  @Test func `a missing figure breaks a line rather than falling to zero`() throws {
    let table = Self.table(of: [
      ("2022", [.count(5)]), ("2023", [.missing(.notAvailable)]), ("2024", [.count(6)]),
      ("2025", [.count(7)]),
    ])
    let drawing = try Markup(xml: Self.svg(.lines, table))
    let pieces = drawing.elements("line").filter { $0.attributes["stroke-width"] == "3" }
    #expect(pieces.count == 1)
    #expect(drawing.elements("svg").count == 1 + 3)
  }

  @Test func `a long line has marks here and there, and its last figure always`() throws {
    let table = Self.table(of: (1...30).map { ("\($0)", [.count($0)]) })
    let drawing = try Markup(xml: Self.svg(.lines, table))
    #expect(drawing.elements("line").count { $0.attributes["stroke-width"] == "3" } == 29)
    #expect(drawing.elements("svg").count == 1 + 10)
    #expect(drawing.elements("text").map(\.words).contains("30"))
  }

  @Test func `years are far apart as they are`() throws {
    let days = [2019, 2020, 2025].compactMap { Day(year: $0, month: 3, day: 31) }
    let times = TimeScale(of: days.map(Cell.day))
    #expect(times.labels == ["2019", "2020", "2025"])
    #expect(times.positions.map { ($0 * 100).rounded() } == [0, 17, 100])
    #expect(TimeScale(of: [.count(2019), .count(2025)]).labels == ["2019", "2025"])
    #expect(TimeScale(of: [.day(SampleReport.asAt)]).positions == [0.5])
  }

  @Test func `a dot lies in its direction and its ring`() throws {
    let rings = DistanceRings(
      centre: "Town hall", edges: [5, 10].map { Miles(tenths: $0 * 10) },
      points: [
        .init(distance: Miles(tenths: 100), bearing: 90),
        .init(distance: Miles(tenths: 101), bearing: 0),
      ])
    let drawing = try Markup(xml: Self.svg(.rings(rings), Self.tables[1]))
    let dots = drawing.elements("circle").filter { $0.attributes["r"] == "4" }
    #expect(dots.map { $0.attributes["cx"] } == ["278"])
    #expect(dots.map { $0.attributes["cy"] } == ["150"])
  }

  @Test(arguments: [(0, 1, 0), (1, 0, 90), (0, -1, 180), (-1, 0, 270), (-1, 1, 315), (1, 1000, 0)])
  func `a bearing is counted clockwise from north`(_ east: Int, _ north: Int, _ bearing: Int) {
    let home = GridPoint(easting: 400_000, northing: 300_000)
    let other = GridPoint(easting: 400_000 + east, northing: 300_000 + north)
    #expect(home.bearing(to: other) == bearing)
    #expect(home.bearing(to: home) == nil)
  }

  static func table(of rows: [(String, [Cell])]) -> DataTable {
    let series = rows.first?.1.count ?? 1
    return DataTable(
      caption: "Caption",
      columns: [.init("Row", .text)] + (0..<series).map { .init("Series \($0)", .number) },
      rows: rows.map { .init([.text($0.0)] + $0.1) })
  }

  static func svg(_ kind: Chart.Kind, _ table: DataTable) -> String {
    Chart(title: "T", description: "D", unit: "U", kind: kind, table: table).svg(id: "chart")
  }
}

extension Markup {
  /// The height of the box that a scaled drawing is drawn in.
  fileprivate var height: String? {
    attributes["viewBox"]?.split(separator: " ").last.map(String.init)
  }
}
