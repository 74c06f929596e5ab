import Testing

@testable import Values

@Suite struct DayRangeTests {
  private let year = DayRange(from: april(1), until: april(1).adding(months: 12))

  @Test func `the first day is in force and the day it ends is not`() {
    #expect(year?.contains(april(1)) == true)
    #expect(year?.contains(april(1).adding(days: -1)) == false)
    #expect(year?.contains(april(1).adding(days: 364)) == true)
    #expect(year?.contains(april(1).adding(days: 365)) == false)
  }

  @Test func `people are shown the last day in force`() {
    #expect(year?.inWords == "1 April 2025 to 31 March 2026")
    #expect(DayRange(from: april(1), until: nil)?.inWords == "from 1 April 2025")
    #expect(DayRange(from: april(1), through: april(1))?.inWords == "1 April 2025 to 1 April 2025")
  }

  @Test func `a range holds at least one day`() {
    #expect(DayRange(from: april(2), until: april(2)) == nil)
    #expect(DayRange(from: april(2), through: april(1)) == nil)
  }

  @Test(arguments: [(1, 5, false), (1, 6, true), (9, 10, true), (10, 12, false)])
  func `ranges that only share a border do not overlap`(
    _ from: Int, _ until: Int, _ overlaps: Bool
  ) throws {
    let range = try #require(DayRange(from: april(5), until: april(10)))
    let other = try #require(DayRange(from: april(from), until: april(until)))
    #expect(range.overlaps(other) == overlaps)
    #expect(other.overlaps(range) == overlaps)
  }

  @Test func `a range without an end overlaps everything later`() throws {
    let open = try #require(DayRange(from: april(5), until: nil))
    #expect(open.overlaps(try #require(DayRange(from: april(20), until: nil))))
    #expect(!open.overlaps(try #require(DayRange(from: april(1), until: april(5)))))
    #expect(open.contains(april(5).adding(months: 1200)))
  }
}

/// A day of April 2025.
private func april(_ day: Int) -> Day {
  // 1 April 2025 is 20,179 days after 1 January 1970.
  Day(daysSince1970: 20_179 + Int32(day) - 1)
}
