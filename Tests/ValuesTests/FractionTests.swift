import Testing
import Values

/// Exact numbers, rounded once.
@Suite struct FractionTests {
  @Test func `a fraction has no common divisor and a denominator above nothing`() {
    #expect(Fraction(6, over: -8) == Fraction(-3, over: 4))
    #expect(Fraction(0, over: 5) == .zero)
    #expect(Fraction(1, over: 3) < Fraction(34, over: 100))
  }

  @Test func `a third three times is one`() {
    let third = Fraction(1, over: 3)
    #expect(third + third + third == Fraction(1, over: 1))
    #expect(third * Fraction(3, over: 1) - Fraction(1, over: 1) == .zero)
  }

  @Test(arguments: [
    (Rounding.up, "697.00"), (.halfUp, "696.00"), (.down, "696.00"), (.halfEven, "696.00"),
  ])
  func `an amount is rounded once to whole steps`(_ rounding: Rounding, _ result: String) {
    let share = Fraction(105, over: 100)
    let amount = Money(pence: 66_300).times(share, rounding: rounding, step: Money(pence: 100))
    #expect(amount.description == result)
  }

  /// Half of a step goes up, or to the even number of steps.
  @Test func `an exact half goes as the rule says`() {
    let half = Fraction(1, over: 2)
    let step = Money(pence: 4)
    #expect(Money(pence: 20).times(half, rounding: .halfUp, step: step) == Money(pence: 12))
    #expect(Money(pence: 20).times(half, rounding: .halfEven, step: step) == Money(pence: 8))
    #expect(Money(pence: 20).times(half, rounding: .down, step: step) == Money(pence: 8))
  }

  /// Rounding by pence is the rounding that every other amount has.
  @Test(arguments: UInt64(1)...20)
  func `steps of a penny round as amounts do`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let amount = Money(pence: Int64.random(in: -10_000_000...10_000_000, using: &random))
    let percentage = Percentage(hundredths: Int64.random(in: 0...20_000, using: &random))
    for rounding in Rounding.allCases {
      #expect(
        amount.times(Fraction(percentage), rounding: rounding, step: Money(pence: 1))
          == amount.times(percentage, rounding: rounding))
    }
  }

  @Test func `a percentage is read with as many decimals as it needs`() {
    #expect(Fraction(77, over: 1144).inPercent == "6.7308%")
    #expect(Fraction(1, over: 8).inPercent == "12.5%")
    #expect(Fraction.zero.inPercent == "0%")
  }
}
