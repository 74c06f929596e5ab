import Testing
import Values

@testable import PurchasingVehicles

/// Extensions as contracts write them, and where they lead.
@Suite struct ExtensionPatternTests {
  @Test(arguments: [
    ("1+1+1", [12, 12, 12]), ("2", [24]), ("6m + 6m", [6, 6]), ("1+6m", [12, 6]), ("none", []),
  ])
  func `extensions are years, or months where an m says so`(_ text: String, _ months: [Int]) {
    #expect(ExtensionPattern(text)?.months == months)
  }

  @Test(arguments: ["", "1+", "0", "1.5", "-1", "one", "1,1", "11", "121m", "1+1+1+x"])
  func `anything else is no pattern of extensions`(_ text: String) {
    #expect(ExtensionPattern(text) == nil)
  }

  @Test(arguments: ["1+1+1", "2+2", "6m+1", "none"])
  func `a pattern is written as it was read`(_ text: String) {
    #expect(ExtensionPattern(text)?.description == text)
  }

  @Test(arguments: [
    // The first day after the term, months, the first day after the extension.
    ("2021-04-01", 12, "2022-04-01"),
    ("2021-03-01", 6, "2021-09-01"),
    ("2023-06-16", 24, "2025-06-16"),
    ("2025-03-01", 1, "2025-04-01"),
    // A term to 30 January is extended to 28 February, the last day of that month.
    ("2025-01-31", 1, "2025-03-01"),
  ])
  func `an extension ends where its last day says`(_ until: String, _ months: Int, _ end: String) {
    #expect(Day(until)?.adding(monthsOfRange: months) == Day(end))
  }
}
