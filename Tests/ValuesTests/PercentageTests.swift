import Testing
import Values

/// Percentages exactly as policies write them.
@Suite struct PercentageTests {
  @Test(arguments: [("12.5", 1250, "12.5%"), ("3", 300, "3%"), ("0.25", 25, "0.25%")])
  func `a percentage is kept and written exactly`(
    _ text: String, _ hundredths: Int64, _ words: String
  ) {
    let percentage = ExactDecimal(text).flatMap(Percentage.init)
    #expect(percentage?.hundredths == hundredths)
    #expect(percentage?.inWords == words)
  }

  @Test func `a percentage with three decimals is not rounded but refused`() {
    #expect(ExactDecimal("1.125").flatMap(Percentage.init) == nil)
  }

  @Test func `a percentage of an amount is rounded once, by the rule that is named`() {
    let fee = Money(pence: 95_025)
    let sibling = Percentage(hundredths: 250)
    #expect(fee.times(sibling, rounding: .halfUp) == Money(pence: 2376))
    #expect(fee.times(sibling, rounding: .down) == Money(pence: 2375))
  }
}
