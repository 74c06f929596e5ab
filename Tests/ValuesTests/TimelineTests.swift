import Testing

@testable import Values

@Suite struct TimelineTests {
  private func day(_ number: Int32) -> Day { Day(daysSince1970: number) }

  @Test func `a value holds from its day until the day before the next`() throws {
    let fees = try #require(Timeline([(day(10), 900), (day(20), 950), (day(30), nil)]))
    #expect(fees.value(on: day(9)) == nil)
    #expect(fees.value(on: day(10)) == 900)
    #expect(fees.value(on: day(19)) == 900)
    #expect(fees.value(on: day(20)) == 950)
    #expect(fees.value(on: day(29)) == 950)
    #expect(fees.value(on: day(30)) == nil)
  }

  @Test func `a timeline without changes has no value`() {
    #expect(Timeline<Int>().value(on: day(0)) == nil)
  }

  @Test func `changes must come in order, one a day`() {
    #expect(Timeline([(day(20), 1), (day(10), 2)]) == nil)
    #expect(Timeline([(day(10), 1), (day(10), 2)]) == nil)
  }
}
