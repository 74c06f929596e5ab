import Testing

@testable import Values

@Suite struct MonthTests {
  @Test(arguments: ["2026-09", "2024-02", "1999-12", "2012-01"])
  func `a month reads back as it was written`(_ text: String) {
    #expect(Month(text)?.description == text)
  }

  @Test(arguments: ["2026-13", "2026-9", "2026", "2026-09-01", "September 2026", ""])
  func `what is no month is refused`(_ text: String) {
    #expect(Month(text) == nil)
  }

  @Test func `February of a leap year has 29 days`() throws {
    let range = try #require(Month("2024-02")).range
    #expect(range.from.description == "2024-02-01")
    #expect(range.until?.description == "2024-03-01")
  }

  @Test func `December is followed by January`() throws {
    #expect(try #require(Month("2026-12")).adding(months: 1).description == "2027-01")
  }

  @Test(arguments: [
    ("2012-05", "2028-04-30", 15), ("2012-05", "2028-05-01", 16), ("2026-05", "2026-04-01", -1),
  ])
  func `years are whole from the first day of the month of birth on`(
    _ birth: String, _ day: String, _ years: Int
  ) throws {
    let (month, day) = (try #require(Month(birth)), try #require(Day(day)))
    #expect(month.wholeYears(until: day) == years)
  }
}
