import GRDB
import PlacementAgreements
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@testable import FeeUplifts

/// Plans, their approval, what they change and what is owed, on agreements such as no one would think of.
@Suite struct UpliftPlanTests {
  private static let everyFee = PolicyText.text(
    """
      - { name: Homes, when: { serviceType: ["Children's home"] }, percent: 4.37% }
      - { name: Costly, when: { weeklyFeeAtLeast: 9000.00 }, exclude: Too costly. }
      - { name: Fostering, when: { serviceType: [Independent Fostering Agency] }, percent: 2.5%, lines: [care] }
      - { name: Every other fee, amountPerWeek: 12.34 }
    """)
  private static let text = everyFee.replacing(
    "default: 2025-04-01", with: "default: 2025-04-01, byRoute: { block: 2025-09-17 }")

  @Test(arguments: UInt64(1)...6)
  func `a plan's total is that of its lines, however they are summed up`(_ seed: UInt64) throws {
    let store = try UpliftStore(seed: seed)
    let (plan, outcomes) = try store.plan(Self.text)
    let total = outcomes.flatMap(\.lines).reduce(Money.zero) { $0 + $1.inYear }
    let lines = try store.made.store.read {
      try PlanLine.all(of: plan, store.kinds, store.rule, $0)
    }
    #expect(lines.reduce(Money.zero) { $0 + $1.inYear } == total)
    for breakdown in PlanSummary.Breakdown.allCases {
      #expect(PlanSummary(lines, by: breakdown).total == total)
    }
    let letters = UpliftLetter.all(of: lines, [])
    #expect(
      letters.reduce(Money.zero) { $0 + $1.weekly }
        == outcomes.flatMap(\.lines).reduce(Money.zero) { $0 + $1.weekly })
    #expect(outcomes.contains { $0.answer.outcome == .uplifted })
  }

  @Test(arguments: UInt64(1)...6)
  func `what a plan says the year costs more is what the commitment does`(_ seed: UInt64) throws {
    let store = try UpliftStore(seed: seed)
    let before = try store.cost(through: FinancialYear(startYear: 2025).lastDay)
    let (plan, outcomes) = try store.plan(Self.text)
    try store.apply(plan, Self.text)
    let after = try store.cost(through: FinancialYear(startYear: 2025).lastDay)
    #expect(after - before == outcomes.flatMap(\.lines).reduce(.zero) { $0 + $1.inYear })
  }

  @Test(arguments: UInt64(1)...6)
  func `a plan changes nothing, applying changes fees from their days, reversing puts them back`(
    _ seed: UInt64
  ) throws {
    let store = try UpliftStore(seed: seed)
    let before = try store.fees()
    let (plan, _) = try store.plan(Self.text)
    #expect(try store.fees() == before)
    try store.apply(plan, Self.text)
    let applied = try store.fees()
    #expect(applied != before)
    #expect(applied.mapValues { $0.prefix(365) } == before.mapValues { $0.prefix(365) })
    try store.reverse(plan, Self.text)
    #expect(try store.fees() == before)
  }

  @Test(arguments: UInt64(1)...6, [1, 17, 60, 200, 365])
  func `arrears by week add up to the difference of the two commitments, and are owed once`(
    _ seed: UInt64, _ days: Int
  ) throws {
    let store = try UpliftStore(seed: seed)
    let decided = FinancialYear(startYear: 2025).firstDay.adding(days: days)
    let before = try store.cost(through: decided.adding(days: -1))
    let (plan, _) = try store.plan(Self.text)
    try store.apply(plan, Self.text)
    let after = try store.cost(through: decided.adding(days: -1))
    #expect(try store.arrears(plan, Self.text, decided: decided).total == after - before)
    #expect(try store.arrears(plan, Self.text, decided: decided).owed.isEmpty)
  }

  @Test func `arrears in two runs come to those in one, and a reversal asks them back`() throws {
    let store = try UpliftStore(seed: 7)
    let (plan, _) = try store.plan(Self.text)
    try store.apply(plan, Self.text)
    let first = FinancialYear(startYear: 2025).firstDay
    let once = try UpliftStore(seed: 7)
    let (other, _) = try once.plan(Self.text)
    try once.apply(other, Self.text)
    let whole = try once.arrears(other, Self.text, decided: first.adding(days: 120)).total
    let early = try store.arrears(plan, Self.text, decided: first.adding(days: 38)).total
    let late = try store.arrears(plan, Self.text, decided: first.adding(days: 120)).total
    #expect(early + late == whole)
    #expect(early > .zero)
    try store.reverse(plan, Self.text)
    let back = try store.arrears(plan, Self.text, decided: first.adding(days: 120)).total
    #expect(back == Money.zero - whole)
  }

  @Test(arguments: UInt64(1)...3)
  func `a policy of 0% changes nothing`(_ seed: UInt64) throws {
    let text = PolicyText.text("  - { name: Every fee, percent: 0% }")
    let store = try UpliftStore(seed: seed)
    let before = try store.fees()
    let (plan, outcomes) = try store.plan(text)
    #expect(outcomes.allSatisfy { $0.answer.outcome == .unchanged })
    #expect(outcomes.flatMap(\.lines).allSatisfy { $0.inYear == .zero && $0.old == $0.new })
    try store.apply(plan, text)
    #expect(try store.fees() == before)
    #expect(try store.arrears(plan, text, decided: UpliftStore.today).owed.isEmpty)
  }

  @Test func `discounts that are a percentage follow the fee, and come back with it`() throws {
    let store = try UpliftStore(seed: 3)
    let (plan, outcomes) = try store.plan(Self.text)
    let followed = outcomes.filter { $0.lines.contains { $0.feeLine == nil } }
    #expect(!followed.isEmpty)
    let before = try store.made.contents()["discountClaim"]?.filter {
      $0.contains("supersededAt=NULL")
    }
    try store.apply(plan, Self.text)
    for outcome in followed {
      let book = try store.made.store.read { try FeeQueries.book(of: outcome.agreement, $0) }
      let day = try #require(outcome.answer.effectiveFrom)
      let line = try #require(outcome.lines.first { $0.feeLine == nil })
      #expect(Money.zero - book.weeklyDiscount(on: day) == line.new)
    }
    try store.reverse(plan, Self.text)
    let after = try store.made.contents()["discountClaim"]?.filter {
      $0.contains("supersededAt=NULL")
    }
    #expect(before?.count == after?.count)
  }

  @Test(arguments: ["A Commissioner", "a commissioner", "A  COMMISSIONER"])
  func `whoever made a plan does not approve it, however the name is written`(
    _ name: String
  ) throws {
    let store = try UpliftStore(seed: 1)
    let (plan, _) = try store.plan(Self.text)
    try store.step(plan, Self.text, by: "A Clerk") { try $0.submit($1) }
    #expect(throws: UpliftProblem.self) {
      try store.step(plan, Self.text, by: name) { try $0.approve("D1", $1) }
    }
    #expect(throws: UpliftProblem.self) {
      try store.step(plan, Self.text, by: "a clerk") { try $0.approve("D1", $1) }
    }
    try store.step(plan, Self.text, by: "A Manager") { try $0.approve("D1", $1) }
  }

  @Test func `a plan whose agreements changed must be made again`() throws {
    let store = try UpliftStore(seed: 2)
    let (plan, outcomes) = try store.plan(Self.text)
    try store.step(plan, Self.text, by: "A Commissioner") { try $0.submit($1) }
    let changed = try #require(outcomes.first { $0.answer.outcome == .uplifted })
    try store.change { db in
      try db.execute(
        sql: "UPDATE feeLine SET supersededAt = recordedAt WHERE agreement = ?",
        arguments: [changed.agreement])
    }
    do {
      try store.step(plan, Self.text, by: "A Manager") { try $0.approve("D1", $1) }
      Issue.record("A stale plan was approved.")
    } catch let problem as UpliftProblem {
      #expect(problem.findings.map(\.place.file) == [changed.reference])
    }
  }

  @Test func `applying twice does nothing, and one fee is not uplifted twice in a year`() throws {
    let store = try UpliftStore(seed: 4)
    let (plan, outcomes) = try store.plan(Self.text)
    try store.apply(plan, Self.text)
    let once = try store.fees()
    try store.step(plan, Self.text, by: "A Commissioner") {
      let isApplied = try $0.apply(store.kinds, $1)
      #expect(!isApplied)
    }
    #expect(try store.fees() == once)
    let uplifted = Set(outcomes.filter { $0.answer.outcome == .uplifted }.map(\.agreement))
    let again = try store.plan(Self.text).outcomes.filter { uplifted.contains($0.agreement) }
    #expect(again.allSatisfy { $0.answer.outcome == .excluded })
  }
}
