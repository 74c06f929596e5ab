import Testing
import Values

/// Months as people write them in spreadsheets, and days of which only the month is kept.
@Suite struct MonthInFileTests {
  @Test(arguments: [
    "2013-05", "05/2013", "5/2013", "May 2013", "may 2013", "2013-05-14", "14/05/2013",
    "2013-05-14T00:00:00",
  ])
  func `a month is read however it is written`(_ text: String) {
    #expect(Month.inFile(text) == Month("2013-05"))
  }

  @Test func `a month may be cut off after three letters`() {
    #expect(Month.inFile("Sep 2009") == Month("2009-09"))
  }

  @Test(arguments: ["13/2013", "2013", "31/02/2013", "05/13", "Mai 2013", "14.05.2013", ""])
  func `what is no month of the calendar is refused`(_ text: String) {
    #expect(Month.inFile(text) == nil)
  }
}
