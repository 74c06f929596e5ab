import Testing
import Values

@testable import FeeUplifts

/// The indices and allowances as they were published.
@Suite struct PublishedFiguresTests {
  private let figures: UpliftFigures

  init() throws {
    figures = try Situation.contracts.upliftFigures()
  }

  @Test func `the national living wage rose by 6.73 per cent in April 2025`() throws {
    let index = try #require(figures.index("national-living-wage"))
    let wages = try #require(index.wages(on: FinancialYear(startYear: 2025).firstDay))
    #expect(wages.before == Money(pence: 1144))
    #expect(wages.now == Money(pence: 1221))
    #expect(Fraction(from: wages.before, to: wages.now).percent(decimals: 2).description == "6.73")
  }

  /// Why allowances are loaded and never worked out: 3.55% added to those of 2024-25 and rounded to a
  /// pound gives ten of the fifteen amounts of 2025-26.
  @Test func `the minimum allowances do not follow from their percentage`() throws {
    let table = try #require(figures.allowance("national-minimum-fostering-allowance"))
    let before = try #require(table.year(FinancialYear(startYear: 2024))?.areas)
    let now = try #require(table.year(FinancialYear(startYear: 2025))?.areas)
    let share = Fraction(10_355, over: 10_000)
    let equal = before.flatMap { area, amounts in
      zip(amounts, now[area] ?? []).filter { old, new in
        old.times(share, rounding: .halfUp, step: Money(pence: 100)) == new
      }
    }
    #expect(equal.count == 10)
    #expect(now.values.map(\.count).reduce(0, +) == 15)
  }

  @Test(arguments: [(0, 0), (2, 0), (3, 1), (4, 1), (5, 2), (10, 2), (11, 3), (15, 3), (16, 4)])
  func `a birthday may bring another band`(_ age: Int, _ band: Int) throws {
    let table = try #require(figures.allowance("national-minimum-fostering-allowance"))
    #expect(table.band(ofAge: age) == band)
    #expect(table.band(ofAge: 18) == nil)
  }
}
