import Documents
import Testing
import Values

@testable import MarketPosition

/// Figure 22 of the London Borough of Barnet's Placements commissioning strategy (2014).
///
/// Placements with fostering agencies by level of need: it counts 88, another of its figures 89.
@Suite struct LevelMeasuresTests {
  private static let day = Day(daysSince1970: 16_160)

  private func barnet(outside: Int) -> LevelMeasures {
    LevelMeasures(
      day: LevelMeasuresTests.day, serviceType: "Independent Fostering Agency",
      levels: [
        .init(heading: "1", placements: 14), .init(heading: "2", placements: 54),
        .init(heading: "3", placements: 20),
      ], outside: outside)
  }

  @Test func `Barnet figure 22: 14, 54 and 20 placements are 16, 61 and 23 per cent`() throws {
    let table = try #require(barnet(outside: 0).tables.first)
    let numbers = table.rows.map { $0.entries.compactMap(\.figure).map(\.value) }
    #expect(numbers.map(\.first) == [.count(14), .count(54), .count(20), .count(88)])
    let shares = numbers.compactMap { $0.count > 1 ? $0[1] : nil }
    #expect(shares.map(\.inWords) == ["16%", "61%", "23%"])
  }

  @Test func `placements outside the lots have a row of their own and a share of all`() throws {
    let made = barnet(outside: 22)
    #expect(made.figures["levels.outside"]?.value == .count(22))
    #expect(made.figures["levels.outsideShare"]?.value.inWords == "20%")
  }

  @Test func `the levels of what came through frameworks add up to what other tables show of it`() {
    let sums = barnet(outside: 1).sums
    let framework =
      "placements@2014-03-31[route=framework,type=independent-fostering-agency]"
    let parts = sums.first { $0.total == [framework] }?.parts
    #expect(parts?.count == 3)
    #expect(parts?.allSatisfy { $0.hasPrefix("placementsByLevel@2014-03-31[level=") } == true)
  }

  @Test func `where nothing of the type is bought there is no table`() {
    let none = LevelMeasures(
      day: LevelMeasuresTests.day, serviceType: "Children's home", levels: [], outside: 0)
    #expect(none.tables.isEmpty)
    #expect(none.figures.isEmpty)
  }
}
