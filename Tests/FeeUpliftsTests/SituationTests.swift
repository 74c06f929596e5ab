import PurchasingVehicles
import Testing
import Values

@testable import FeeUplifts

/// What councils published that became of fees, each in a file that a finance officer can read.
@Suite struct SituationTests {
  @Test func `every file of situations can be read, and has a case`() throws {
    let councils = Set(try Situation.all.get().map(\.council))
    #expect(try councils.count >= Situation.files().count - 1)
  }

  @Test(arguments: try Situation.all.get())
  func `a published case comes out as it was published`(_ situation: Situation) {
    let answer = UpliftEngine(situation.policy).answer(situation.fee)
    let words = "\(situation.council): \(situation.name): \(answer.steps.joined(separator: " "))"
    #expect(Situation.Expected(answer) == situation.expected, "\(words)")
    for (day, fee) in situation.fees {
      #expect(answer.weeklyFee(on: day) == fee, "\(day.inWords), \(words)")
    }
  }

  @Test(arguments: try Situation.all.get())
  func `a case has its first day and the day before it`(_ situation: Situation) throws {
    let days = situation.fees.keys.sorted()
    try #require(days.count == 2)
    #expect(days[0].adding(days: 1) == days[1])
    #expect(situation.expected.effectiveFrom.map { $0 == days[1] } ?? true)
  }

  /// £9 million a year with 4% added each year from the first: £39,746,903.04 in four years, which
  /// Haringey published as £39.7 million; without the first year's it would be £38.2 million.
  @Test func `Haringey's four years come to what it published`() throws {
    let policy = try PolicyText.policy("  - { name: Every fee, percent: 4% }")
    var (fee, sum) = (Money(pence: 900_000_000), Money.zero)
    for _ in 1...4 {
      let line = UpliftSituation.Line(kind: "care", weekly: fee)
      let situation = UpliftSituation(lines: [line], serviceType: "Any", route: .block)
      fee = UpliftEngine(policy).answer(situation).newFee
      sum += fee
    }
    #expect(sum == Money(pence: 3_974_690_304))
  }
}
