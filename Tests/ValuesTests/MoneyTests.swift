import Testing

@testable import Values

@Suite struct MoneyTests {
  @Test(arguments: [
    ("950", 95_000), ("950.5", 95_050), ("950.05", 95_005), ("0", 0), ("0.01", 1),
    ("92233720368547758.07", 9_223_372_036_854_775_807),
  ])
  func `an amount is read to the penny`(_ text: String, _ pence: Int64) {
    #expect(Money(text)?.pence == pence)
  }

  @Test(arguments: [
    "1,234.50", "950 pw", "-5", "-0", "£950", "12.205", "", "950.", "92233720368547758.08",
  ])
  func `an amount must be exact`(_ text: String) {
    #expect(Money(text) == nil)
  }

  @Test(arguments: [
    (0, "0.00", "£0.00"), (5, "0.05", "£0.05"), (195_000, "1950.00", "£1,950.00"),
    (-150, "-1.50", "-£1.50"), (123_456_789, "1234567.89", "£1,234,567.89"),
  ])
  func `an amount is written for machines and for people`(
    _ pence: Int64, _ machines: String, _ people: String
  ) {
    #expect(Money(pence: pence).description == machines)
    #expect(Money(pence: pence).inWords == people)
  }

  @Test func `three days of a weekly fee are rounded once`() {
    let weekly = Money(pence: 100_000)
    #expect(weekly.times(3, over: 7, rounding: .halfUp).pence == 42_857)
    #expect(weekly.times(7, over: 7, rounding: .halfUp) == weekly)
  }

  @Test func `amounts add up and take away`() {
    var total = Money(pence: 150) + Money(pence: 75)
    total += Money(pence: 5)
    #expect(total - Money(pence: 230) == .zero)
    #expect(Money(pence: 1) > .zero)
  }
}
