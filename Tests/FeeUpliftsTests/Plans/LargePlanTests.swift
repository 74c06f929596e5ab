import GRDB
import PlacementAgreements
import Store
import TestSupport
import Testing
import Values

@testable import FeeUplifts

/// Plans of so many lines that what they change is recorded together.
@Suite struct LargePlanTests {
  private static let text = PolicyText.text(
    """
      - { name: Homes, when: { serviceType: ["Children's home"] }, percent: 4.37% }
      - { name: Costly, when: { weeklyFeeAtLeast: 9000.00 }, exclude: Too costly. }
      - { name: Every other fee, amountPerWeek: 12.34 }
    """)

  @Test(arguments: UInt64(1)...3)
  func `applied and reversed, every fee and discount that counts is as it was`(
    _ seed: UInt64
  ) throws {
    let store = try UpliftStore(seed: seed, agreements: 400)
    let before = try counting(store)
    let fees = try store.fees()
    let (plan, _) = try store.plan(Self.text)
    try store.apply(plan, Self.text)
    #expect(try counting(store) != before)
    try store.reverse(plan, Self.text)
    #expect(try counting(store) == before)
    #expect(try store.fees() == fees)
    #expect(try store.made.store.read { try AuditTrail.verify($0).holds })
  }

  @Test func `the audit trail counts every row that a plan adds and closes`() throws {
    let store = try UpliftStore(seed: 9, agreements: 400)
    let made = try rows(store)
    let (plan, outcomes) = try store.plan(Self.text)
    #expect(
      try lastCounts(store) == [
        ChangeCount(table: "upliftLine", inserted: outcomes.flatMap(\.lines).count),
        ChangeCount(table: "upliftOutcome", inserted: outcomes.count),
        ChangeCount(table: "upliftPlan", inserted: 1),
      ])
    try store.apply(plan, Self.text)
    let applied = try rows(store)
    for counted in try lastCounts(store) where made[counted.table] != nil {
      #expect(
        counted.inserted == applied[counted.table, default: []].count
          - made[counted.table, default: []].count)
      #expect(counted.updated == closed(applied[counted.table]) - closed(made[counted.table]))
      #expect(counted.updated > 0)
    }
  }

  @Test(arguments: UInt64(1)...3)
  func `what a plan comes to is what its lines that were kept come to`(_ seed: UInt64) throws {
    let store = try UpliftStore(seed: seed, agreements: 400)
    let policy = try store.policy(Self.text)
    let (kept, lines) = try store.change { db in
      let kept = try UpliftPlanKeeping.keep(
        UpliftPlanning(policy, store.kinds, store.rule), text: Self.text, on: UpliftStore.today,
        store.recording(), db)
      let plan = try UpliftPlanQueries.plan("\(kept.plan)", db)
      return (kept, try PlanLine.all(of: plan, store.kinds, store.rule, db))
    }
    #expect(kept.totals.agreements == PlanTotals(lines).agreements)
    #expect(kept.totals.toReview == PlanTotals(lines).toReview)
    #expect(kept.totals.byRule.rows == PlanSummary(lines, by: .rule).rows)
  }

  /// The fee lines and discounts that count, without their numbers and when they were recorded.
  private func counting(_ store: UpliftStore) throws -> [String] {
    try store.made.store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT concat FROM (
            SELECT agreement || ' ' || kind || ' ' || position || ' ' || fromDay || ' '
              || coalesce(untilDay, '') || ' ' || pence || ' ' || cause AS concat
            FROM feeLine WHERE supersededAt IS NULL
            UNION ALL
            SELECT agreement || ' ' || discount || ' ' || fromDay || ' ' || coalesce(untilDay, '')
              || ' ' || weeklyPence || ' ' || coalesce(percentage, '')
            FROM discountClaim WHERE supersededAt IS NULL)
          ORDER BY concat
          """)
    }
  }

  private func rows(_ store: UpliftStore) throws -> [String: [String]] {
    try store.made.contents().filter { ["feeLine", "discountClaim"].contains($0.key) }
  }

  private func closed(_ rows: [String]?) -> Int {
    rows?.filter { !$0.contains("supersededAt=NULL") }.count ?? 0
  }

  private func lastCounts(_ store: UpliftStore) throws -> [ChangeCount] {
    try store.made.store.read { db in
      let entry = try #require(try AuditTrail.latest(1, db).first)
      guard case .counts(let counts) = try entry.change(db) else { return [] }
      return counts
    }
  }
}
