import Demand
import Documents
import Testing
import Values

@testable import MarketPosition

/// What the statement says of young people who have left care.
@Suite struct CareLeaverMeasuresTests {
  private func leavers(
    _ count: Int, _ activity: ReturnCode, _ accommodation: ReturnCode, in year: FinancialYear,
    inTouch: ReturnCode = "YES"
  ) throws -> [CareLeaver] {
    let birth = try #require(Month("\(year.startYear - 19)-06"))
    return (0..<count).map { _ in
      CareLeaver(
        year: year, birth: birth, inTouch: inTouch, activity: activity,
        accommodation: accommodation)
    }
  }

  private func measures(
    _ leavers: [CareLeaver], _ edition: Edition = .internal
  ) throws -> CareLeaverMeasures {
    CareLeaverMeasures(try Facts.view(Facts.placed(["U4"], careLeavers: leavers), edition))
  }

  @Test func `where no return names care leavers the statement says nothing of them`() throws {
    let measures = try measures([])
    #expect(measures.tables.isEmpty && measures.figures.isEmpty)
    #expect(measures.sums.isEmpty && measures.implied.isEmpty)
  }

  @Test func `the figures are those of the newest year that names any`() throws {
    let figures = try measures(
      leavers(6, "F5", "U1", in: Facts.years[0]) + leavers(2, "G5", "Z1", in: Facts.years[0])
        + leavers(1, "0", "0", in: Facts.years[0], inTouch: "NO")
        + leavers(4, "0", "0", in: Facts.years[0], inTouch: "DIED")
    ).figures
    #expect(figures["careLeavers.year"]?.value == .text("2024-25"))
    #expect(figures["careLeavers.all"]?.number == 9)
    #expect(figures["careLeavers.inTouch"]?.number == 8)
    #expect(figures["careLeavers.occupied"]?.number == 6)
    #expect(figures["careLeavers.suitable"]?.number == 8)
    #expect(figures["careLeavers.stayingPut"]?.number == 2)
    #expect(figures["careLeavers.suitableShare"]?.value.inWords == "89%")
    #expect(figures["careLeavers.suitableShareBefore"] == nil)
  }

  @Test func `a year without care leavers has no row`() throws {
    let measures = try measures(leavers(6, "F5", "U1", in: Facts.years[1]))
    let table = try #require(measures.tables.first { $0.id == "care-leavers-by-age" })
    #expect(table.rows.count == 1)
    #expect(table.rows.first?.entries.first == .words("2026"))
  }

  @Test func `every sum of figures adds up`() throws {
    let years = Facts.years
    let made = try years.flatMap { year in
      try leavers(7, "F1", "D1", in: year) + leavers(3, "G4", "U2", in: year)
        + leavers(2, "0", "0", in: year, inTouch: "REFU") + leavers(1, "P5", "Z1", in: year)
    }
    let measures = try measures(made)
    let shown = measures.tables.flatMap(\.figures) + measures.figures.values + measures.implied
    let numbers = Dictionary(shown.map { ($0.id, $0.number) }) { first, _ in first }
    let sums = measures.sums + measures.tables.flatMap(\.sums)
    #expect(sums.count > 12)
    for sum in sums {
      let sides = [sum.total, sum.parts].map { side in side.map { numbers[$0] ?? -1000 } }
      #expect(sides[0].reduce(0, +) == sides[1].reduce(0, +), "\(sum)")
    }
  }

  @Test func `the public edition puts rare accommodation together`() throws {
    let made =
      try leavers(30, "F5", "U1", in: Facts.years[1])
      + leavers(2, "F5", "V2", in: Facts.years[1]) + leavers(1, "F5", "W2", in: Facts.years[1])
      + leavers(20, "F5", "D1", in: Facts.years[1])
    func headings(_ edition: Edition) throws -> Int {
      let table = try measures(made, edition).tables.first {
        $0.id == "care-leavers-by-accommodation"
      }
      return try #require(table).rows.count
    }
    #expect(try headings(.internal) == 5)
    #expect(try headings(.public) < 5)
  }
}
