import Demand
import Testing
import Values

@Suite struct CareYearTests {
  @Test func `the twelve months that end on 31 March are the financial year`() throws {
    let march = try #require(Day("2026-03-31"))
    #expect(CareYear(through: march) == CareYear(FinancialYear(startYear: 2025)))
  }

  @Test(arguments: [
    ("2026-10-31", "2025-11-01"), ("2027-02-28", "2026-03-01"), ("2028-02-29", "2027-03-01"),
    ("2026-11-21", "2025-11-22"),
  ])
  func `twelve months begin on the day after the same day a year before`(
    _ last: String, _ first: String
  ) throws {
    let day = try #require(Day(last))
    #expect(CareYear(through: day).firstDay == Day(first))
  }
}
