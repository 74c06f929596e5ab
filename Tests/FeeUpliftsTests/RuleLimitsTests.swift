import PurchasingVehicles
import Testing
import Values

@testable import FeeUplifts

/// What holds a percentage up or down is said, and flagged for whoever looks the plan over.
@Suite struct RuleLimitsTests {
  @Test(arguments: [
    ("percent: 6%, cap: 4%", "That is above the cap, so it is 4%.", UpliftAnswer.Flag.capped),
    ("percent: 1%, floor: 2%", "That is below the floor, so it is 2%.", .raisedToFloor),
  ])
  func `a cap and a floor of a percentage are said and flagged`(
    _ action: String, _ sentence: String, _ flag: UpliftAnswer.Flag
  ) throws {
    let answer = try answer(action)
    #expect(answer.steps.contains(sentence))
    #expect(answer.flags == [flag])
  }

  @Test(arguments: ["percent: 4%, cap: 4%", "percent: 2%, floor: 2%"])
  func `what is just at its limit is not`(_ action: String) throws {
    let answer = try answer(action)
    #expect(answer.flags.isEmpty)
    #expect(!answer.steps.contains { $0.hasPrefix("That is") })
  }

  private func answer(_ action: String) throws -> UpliftAnswer {
    let policy = try PolicyText.policy("  - { name: Every fee, \(action) }")
    let line = UpliftSituation.Line(kind: "care", weekly: Money(pence: 100_000))
    return UpliftEngine(policy).answer(
      UpliftSituation(lines: [line], serviceType: "Any", route: .block))
  }
}
