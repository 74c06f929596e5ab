import Testing
import Values

@testable import PurchasingVehicles

/// What discounts take off a weekly fee together, worked out by hand.
@Suite struct DiscountAmountsTests {
  // 5% of £1,000.00 is £50.00; 3% is £30.00; with £45.00 that makes £125.00.
  @Test func `together each is taken from the full fee`() {
    #expect(amounts(.together, of: 100_000) == [5_000, 3_000, 4_500])
  }

  // £50.00 leaves £950.00, of which 3% are £28.50; then £45.00.
  @Test func `in turn each is taken from what the one before it left`() {
    #expect(amounts(.inTurn, of: 100_000) == [5_000, 2_850, 4_500])
  }

  @Test func `of the largest only one is taken, and of two as large the first`() {
    #expect(amounts(.largestOnly, of: 100_000) == [5_000])
    let alike = [
      rule("a", .percentage(Percentage(hundredths: 450))), rule("b", .weekly(Money(pence: 4_500))),
    ]
    let discounts = Discounts(stacking: .largestOnly, cap: nil, rules: alike, reference: "x")
    let amounts = discounts.amounts(of: Money(pence: 100_000), rounding: .halfUp) { _ in true }
    #expect(amounts.map(\.rule.name) == ["a"])
  }

  // The cap of 10% is £100.00: after £50.00 and £28.50 there are £21.50 left of £45.00.
  @Test func `a cap cuts from the last discount backwards`() {
    let cap = Discounts.Cap.percentage(Percentage(hundredths: 1_000))
    #expect(amounts(.inTurn, cap, of: 100_000) == [5_000, 2_850, 2_150])
    #expect(amounts(.inTurn, .weekly(Money(pence: 6_000)), of: 100_000) == [5_000, 1_000, 0])
  }

  // 3% of £912.17 is £27.3651, rounded £27.37; of £912.16, £27.3648, rounded £27.36.
  @Test(arguments: [(91_217, 2_737), (91_216, 2_736)])
  func `a percentage is rounded once to the penny`(_ fee: Int64, _ off: Int64) {
    let discounts = Discounts(
      stacking: .together, cap: nil, rules: [rule("a", .percentage(Percentage(hundredths: 300)))],
      reference: "x")
    let amounts = discounts.amounts(of: Money(pence: fee), rounding: .halfUp) { _ in true }
    #expect(amounts.map(\.weekly.pence) == [off])
  }

  @Test func `a discount never takes off more than the fee`() {
    #expect(amounts(.together, of: 4_000) == [200, 120, 3_680])
    #expect(amounts(.inTurn, of: 0) == [0, 0, 0])
  }

  @Test(arguments: 0..<500)
  func `whatever the rules, nothing is less than nothing or more than the cap`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let discounts = random.discounts()
    let fee = Money(pence: Int64.random(in: 0...1_500_000, using: &random))
    let amounts = discounts.amounts(of: fee, rounding: .halfUp) { _ in true }
    let sum = amounts.reduce(Money.zero) { $0 + $1.weekly }
    #expect(amounts.allSatisfy { $0.weekly >= .zero })
    #expect(sum <= fee)
    switch discounts.cap {
    case .weekly(let cap): #expect(sum <= cap)
    case .percentage(let cap): #expect(sum.pence * 10_000 <= fee.pence * cap.hundredths)
    case nil: break
    }
  }

  private func amounts(
    _ stacking: Discounts.Stacking, _ cap: Discounts.Cap? = nil, of pence: Int64
  ) -> [Int64] {
    let rules = [
      rule("siblings", .percentage(Percentage(hundredths: 500))),
      rule("long-term", .percentage(Percentage(hundredths: 300))),
      rule("permanency", .weekly(Money(pence: 4_500))),
    ]
    return Discounts(stacking: stacking, cap: cap, rules: rules, reference: "Schedule 6")
      .amounts(of: Money(pence: pence), rounding: .halfUp) { _ in true }.map(\.weekly.pence)
  }
}

private func rule(_ name: String, _ amount: DiscountRule.Amount) -> DiscountRule {
  DiscountRule(
    name: name, kind: .longTerm, threshold: 0, countedOver: nil, amount: amount,
    reference: "Schedule 6")
}

extension SeededGenerator {
  /// Discounts such as no one would think of.
  fileprivate mutating func discounts() -> Discounts {
    let rules = (0..<Int.random(in: 1...5, using: &self)).map { rule("r\($0)", amount()) }
    let caps: [Discounts.Cap?] = [
      nil, .percentage(Percentage(hundredths: .random(in: 1...10_000, using: &self))),
      .weekly(Money(pence: .random(in: 1...100_000, using: &self))),
    ]
    return Discounts(
      stacking: Discounts.Stacking.allCases.randomElement(using: &self) ?? .together,
      cap: caps.randomElement(using: &self) ?? nil, rules: rules, reference: "x")
  }

  private mutating func amount() -> DiscountRule.Amount {
    Bool.random(using: &self)
      ? .percentage(Percentage(hundredths: .random(in: 1...10_000, using: &self)))
      : .weekly(Money(pence: .random(in: 1...200_000, using: &self)))
  }
}
