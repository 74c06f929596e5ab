import Testing
import Values

@testable import Demand

/// The two tables of Bromley's strategy of 2022: placements and weeks by type and age in 2021-22.
///
/// The published cells of weeks do not add up to the published totals (rows by one in 2,218 for 2,217
/// and five others), because each was rounded by itself. One table of days, kept here, gives every
/// published cell and total at once, so the tables were right.
@Suite struct BromleyTests {
  private struct Row: Sendable {
    let name: String
    let code: ReturnCode
    let provider: ReturnCode
    let placements: [Int]
    let days: [Int]
    let weeks: [Int]
    let totalWeeks: Int
  }

  private static let rows: [Row] = [
    Row(
      name: "Connected person - long term", code: "U1", provider: "PR1",
      placements: [4, 5, 5, 7, 2], days: [1139, 1506, 1539, 993, 331],
      weeks: [163, 215, 220, 142, 47], totalWeeks: 787),
    Row(
      name: "Connected person - not long term", code: "U3", provider: "PR1",
      placements: [23, 13, 13, 8, 1], days: [2194, 951, 1673, 1068, 316],
      weeks: [313, 136, 239, 153, 45], totalWeeks: 886),
    Row(
      name: "Foster - long term: In-house", code: "U4", provider: "PR1",
      placements: [1, 22, 14, 14, 3], days: [70, 6798, 4485, 4215, 812],
      weeks: [10, 971, 641, 602, 116], totalWeeks: 2340),
    Row(
      name: "Foster - long term: Private/ Vol", code: "U4", provider: "PR4",
      placements: [2, 13, 17, 13, 5], days: [445, 4641, 5733, 3997, 706],
      weeks: [64, 663, 819, 571, 101], totalWeeks: 2217),
    Row(
      name: "Foster - not long term: In-house", code: "U6", provider: "PR1",
      placements: [32, 28, 10, 32, 19], days: [4067, 3384, 1570, 3735, 2491],
      weeks: [581, 483, 224, 534, 356], totalWeeks: 2178),
    Row(
      name: "Foster - not long term: Private/ Vol", code: "U6", provider: "PR5",
      placements: [31, 17, 21, 36, 10], days: [5097, 2397, 4182, 4488, 1388],
      weeks: [728, 342, 597, 641, 198], totalWeeks: 2507),
    Row(
      name: "Adoption", code: "A5", provider: "PR1",
      placements: [14, 4, 0, 0, 0], days: [1879, 1017, 0, 0, 0],
      weeks: [268, 145, 0, 0, 0], totalWeeks: 414),
    Row(
      name: "Children's homes", code: "K2", provider: "PR4",
      placements: [0, 5, 14, 36, 6], days: [0, 1479, 2252, 6070, 1648],
      weeks: [0, 211, 322, 867, 235], totalWeeks: 1636),
    Row(
      name: "Family centre or mother and baby unit", code: "R3", provider: "PR4",
      placements: [11, 2, 0, 0, 0], days: [989, 335, 0, 0, 0],
      weeks: [141, 48, 0, 0, 0], totalWeeks: 189),
    Row(
      name: "Independent living", code: "P2", provider: "PR4",
      placements: [0, 0, 0, 0, 1], days: [0, 0, 0, 0, 127],
      weeks: [0, 0, 0, 0, 18], totalWeeks: 18),
    Row(
      name: "Medical care", code: "R2", provider: "PR4",
      placements: [3, 0, 0, 0, 0], days: [132, 0, 0, 0, 0],
      weeks: [19, 0, 0, 0, 0], totalWeeks: 19),
    Row(
      name: "Other", code: "Z1", provider: "PR4",
      placements: [0, 2, 0, 2, 0], days: [0, 2, 0, 129, 0],
      weeks: [0, 0, 0, 18, 0], totalWeeks: 19),
    Row(
      name: "Placed with own parent(s)", code: "P1", provider: "PR4",
      placements: [13, 9, 2, 4, 9], days: [1519, 853, 225, 726, 1337],
      weeks: [217, 122, 32, 104, 191], totalWeeks: 666),
    Row(
      name: "Resid care", code: "R1", provider: "PR4",
      placements: [0, 0, 0, 2, 1], days: [0, 0, 0, 397, 278],
      weeks: [0, 0, 0, 57, 40], totalWeeks: 96),
    Row(
      name: "Resid schools", code: "S1", provider: "PR4",
      placements: [0, 0, 1, 4, 1], days: [0, 0, 364, 1070, 213],
      weeks: [0, 0, 52, 153, 30], totalWeeks: 235),
    Row(
      name: "Secure children's homes", code: "K1", provider: "PR4",
      placements: [0, 0, 0, 2, 1], days: [0, 0, 0, 86, 159],
      weeks: [0, 0, 0, 12, 23], totalWeeks: 35),
    Row(
      name: "Semi-indep", code: "H5", provider: "PR4",
      placements: [0, 0, 0, 8, 57], days: [0, 0, 0, 873, 7861],
      weeks: [0, 0, 0, 125, 1123], totalWeeks: 1248),
    Row(
      name: "YOI or prison", code: "R5", provider: "PR4",
      placements: [0, 0, 0, 0, 2], days: [0, 0, 0, 0, 312],
      weeks: [0, 0, 0, 0, 45], totalWeeks: 45),
  ]

  /// Months of birth at which a child stays in a band all year.
  private static let births = ["2019-01", "2014-01", "2010-10", "2007-10", "2005-01"]

  /// Each placement is another child's, for as many days as its cell shares out.
  private func history() throws -> CareHistory {
    var children: [LookedAfterChild] = []
    var episodes: [CareEpisode] = []
    let first = try Made.day("2021-04-01")
    for row in BromleyTests.rows {
      for (band, count) in row.placements.enumerated() where count > 0 {
        for index in 0..<count {
          let number = children.count + 1
          let days = row.days[band] / count + (index < row.days[band] % count ? 1 : 0)
          children.append(try Made.child(number, born: BromleyTests.births[band]))
          episodes.append(
            try Made.episode(
              number, "2021-04-01", first.adding(days: days).description, row.code, row.provider))
        }
      }
    }
    return CareHistory(children: children, episodes: episodes)
  }

  private func table(
    _ measure: DemandTable.Measure, by rows: DemandDimension = .category
  ) throws -> DemandTable {
    let headings = try Returns.headings("bromley", bands: "0-4,5-9,10-12,13-15,16+")
    let making = DemandTableMaking(
      year: try Made.year("2021-22"), rows: rows, columns: .age, headings,
      .everything, try Returns.rules())
    return making.table(measure, of: try history())
  }

  @Test func `the 637 placements stand where they were published`() throws {
    let table = try table(.placements)
    #expect(table.rows == BromleyTests.rows.map(\.name))
    #expect(table.cells == BromleyTests.rows.map(\.placements))
    #expect(table.total == 637)
    let groups = try self.table(.placements, by: .group)
    #expect(groups.rowTotals == [421, 216])
    #expect(groups.cells == [[93, 98, 80, 110, 40], [41, 22, 17, 58, 78]])
  }

  @Test func `the 15,535 weeks stand where they were published`() throws {
    let table = try table(.weeks)
    let weeks = table.cells.map { $0.map { table.shown($0, .halfUp) } }
    #expect(weeks == BromleyTests.rows.map(\.weeks))
    #expect(table.rowTotals.map { table.shown($0, .halfUp) } == BromleyTests.rows.map(\.totalWeeks))
    #expect(table.shown(table.total, .halfUp) == 15_535)
    let groups = try self.table(.weeks, by: .group)
    #expect(groups.rowTotals.map { groups.shown($0, .halfUp) } == [10_916, 4_619])
    #expect(
      groups.cells.map { $0.map { groups.shown($0, .halfUp) } }
        == [[1859, 2811, 2740, 2642, 863], [646, 527, 406, 1336, 1705]])
  }

  @Test func `a table of weeks says that its cells need not add up, and six rows do not`() throws {
    let table = try table(.weeks)
    #expect(table.note?.contains("may not add up") == true)
    #expect(try self.table(.placements).note == nil)
    let uneven = BromleyTests.rows.filter { $0.weeks.reduce(0, +) != $0.totalWeeks }
    #expect(uneven.count == 6)
  }

  @Test func `of 102 placements 68 are 67 per cent; Bromley cut the figure off at 66`() throws {
    #expect(Share.percent(68, of: 102, .halfUp)?.description == "67")
    #expect(Share.percent(68, of: 102, .down)?.description == "66")
    #expect(Share.percent(40, of: 43, .halfUp)?.description == "93")
    #expect(Share.percent(5, of: 26, .halfUp)?.description == "19")
  }
}
