import Testing

@testable import Values

@Suite struct DayTests {
  @Test func `a day reads back as it was written`() {
    var day = Day(year: 1900, month: 1, day: 1)
    while let now = day, now.year < 2101 {
      #expect(Day(now.description) == now)
      day = now.adding(days: 1)
    }
  }

  @Test(arguments: [
    "2026-02-30", "2025-02-29", "2026-13-01", "2026-4-1", "01/04/2026", "", "2026-04-01x",
  ])
  func `a day that does not exist is not a day`(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("31/03/2025", "2025-03-31"), ("2025-03-31", "2025-03-31"),
    ("2025-03-31T00:00:00", "2025-03-31"), ("2025-03-31 00:00:00", "2025-03-31"),
  ])
  func `a file may write a day in any of these ways`(_ written: String, _ expected: String) {
    #expect(Day(inFile: written)?.description == expected)
  }

  @Test(arguments: ["03/31/2025", "2025-03-30T23:00:00", "31.03.2025", "31/3/2025"])
  func `a day written in another way is refused`(_ written: String) {
    #expect(Day(inFile: written) == nil)
  }

  @Test func `a title says its day`() {
    let title = "Children's social care data in England 2025 – Provider level as at 31 March 2025"
    #expect(Day(inSentence: title)?.description == "2025-03-31")
    #expect(Day(inSentence: "Leavers and Joiners at 31 Mar 2022")?.description == "2022-03-31")
    #expect(Day(inSentence: "Provider information") == nil)
    #expect(Day(inSentence: "31 Marches 2025") == nil)
  }

  @Test func `31 March 2025 was a Monday`() {
    #expect(Day("2025-03-31")?.weekday == .monday)
    #expect(Day("1969-12-31")?.weekday == .wednesday)
  }

  @Test func `a month later is the last day where the month is shorter`() {
    #expect(Day("2025-01-31")?.adding(months: 1).description == "2025-02-28")
    #expect(Day("2024-01-31")?.adding(months: 1).description == "2024-02-29")
    #expect(Day("2025-03-31")?.adding(months: -13).description == "2024-02-29")
  }
}
