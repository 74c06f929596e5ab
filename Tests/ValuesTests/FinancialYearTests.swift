import Testing

@testable import Values

@Suite struct FinancialYearTests {
  @Test func `a year runs from 1 April to 31 March`() {
    let year = FinancialYear(startYear: 2026)
    #expect(year.firstDay.description == "2026-04-01")
    #expect(year.lastDay.description == "2027-03-31")
  }

  @Test(arguments: [
    ("2026-03-31", "2025-26"), ("2026-04-01", "2026-27"), ("2000-01-01", "1999-00"),
  ])
  func `a day is in one financial year`(_ day: String, _ year: String) throws {
    #expect(FinancialYear(containing: try #require(Day(day))).description == year)
  }

  @Test(arguments: ["2026-27", "1999-00", "2009-10"])
  func `a year reads back as it was written`(_ text: String) {
    #expect(FinancialYear(text)?.description == text)
  }

  @Test(arguments: ["2026-28", "2026/27", "2026", "26-27", "2026-2027", "", "2006-+7", "2026-26"])
  func `years that do not follow one another are refused`(_ text: String) {
    #expect(FinancialYear(text) == nil)
  }

  @Test func `years come in order`() {
    #expect(FinancialYear(startYear: 2025) < FinancialYear(startYear: 2026))
  }
}
