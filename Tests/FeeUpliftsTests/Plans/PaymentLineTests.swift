import PlacementAgreements
import Store
import TestSupport
import Testing
import Values

@testable import FeeUplifts

/// What the payments system is told, on agreements such as no one would think of.
@Suite struct PaymentLineTests {
  private static let text = PolicyText.text(
    """
      - { name: Homes, when: { serviceType: ["Children's home"] }, percent: 4.37% }
      - { name: Every other fee, amountPerWeek: 12.34 }
    """)

  private func payments(_ store: UpliftStore, _ plan: UpliftPlan) throws -> [PaymentLine] {
    try store.made.store.read { db in
      try PaymentLine.all(
        of: UpliftPlanQueries.plan(plan.reference, db), store.kinds, store.rule, db)
    }
  }

  @Test(arguments: UInt64(1)...6)
  func `the weekly lines come to the plan's, and the arrears to what was found`(
    _ seed: UInt64
  ) throws {
    let store = try UpliftStore(seed: seed)
    let (plan, outcomes) = try store.plan(Self.text)
    #expect(throws: UpliftProblem.self) { try payments(store, plan) }
    try store.apply(plan, Self.text)
    let owed = try store.arrears(plan, Self.text, decided: plan.year.firstDay.adding(days: 93))
    let lines = try payments(store, plan)
    let firstDays = Set(outcomes.compactMap(\.answer.effectiveFrom))
    let weekly = lines.filter { $0.per == .week && firstDays.contains($0.from) }
    #expect(
      weekly.reduce(Money.zero) { $0 + $1.amount - ($1.former ?? .zero) }
        == outcomes.flatMap(\.lines).reduce(.zero) { $0 + $1.weekly })
    #expect(
      lines.filter { $0.per == .once }.reduce(Money.zero) { $0 + $1.amount } == owed.total)
    #expect(owed.total > .zero)
  }

  @Test(arguments: UInt64(1)...3)
  func `each line stands once, and arrears are for days before the decision`(
    _ seed: UInt64
  ) throws {
    let store = try UpliftStore(seed: seed)
    let (plan, _) = try store.plan(Self.text)
    try store.apply(plan, Self.text)
    let decided = plan.year.firstDay.adding(days: 38)
    _ = try store.arrears(plan, Self.text, decided: decided)
    let lines = try payments(store, plan)
    let keys = lines.map { "\($0.agreement) \($0.line) \($0.position) \($0.from)" }
    #expect(Set(keys).count == keys.count)
    let arrears = lines.filter { $0.per == .once }
    #expect(arrears.compactMap(\.through).allSatisfy { $0 < decided })
    #expect(lines.allSatisfy { line in line.through.map { $0 >= line.from } ?? true })
  }
}
