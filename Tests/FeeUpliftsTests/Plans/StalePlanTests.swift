import GRDB
import ProviderRegister
import Store
import TestSupport
import Testing
import Values

@testable import FeeUplifts

/// Whether everything that a plan rests on is still as it was, when somebody decides about it.
@Suite struct StalePlanTests {
  private static let text = PolicyText.text("  - { name: Every fee, percent: 3% }")
  private let store: UpliftStore
  private let plan: UpliftPlan

  /// A plan that was made later than the agreements were recorded.
  init() throws {
    store = try UpliftStore(seed: 5)
    plan = try StalePlanTests.plan(store, hour: 9)
  }

  @Test func `nothing but plans was recorded since, so it is as it was`() throws {
    _ = try StalePlanTests.plan(store, hour: 10)
    try store.apply(plan, Self.text)
  }

  @Test func `what no plan rests on may be changed`() throws {
    try change("INSERT INTO providerGroup (name) VALUES ('Alder')")
    try store.apply(plan, Self.text)
  }

  @Test(arguments: [
    "UPDATE feeLine SET supersededAt = recordedAt WHERE agreement = :agreement",
    """
    INSERT INTO absence (agreement, fromDay, untilDay, reason, paidPercentage, recordedBy, recordedAt)
    VALUES (:agreement, '2031-05-01', '2031-05-08', 'hospital', 5000, 'A', 'now')
    """,
    """
    INSERT INTO discountClaim
      (agreement, discount, fromDay, weeklyPence, reference, recordedBy, recordedAt)
    VALUES (:agreement, 'volume', '2031-05-01', 100, 'Schedule 4', 'A', 'now')
    """,
    """
    INSERT INTO agreementStep (agreement, status, day, person, recordedBy, recordedAt)
    VALUES (:agreement, 'ended', '2026-03-31', 'A', 'A', 'now')
    """,
    """
    INSERT INTO upliftRequest
      (year, provider, agreement, asked, receivedOn, recordedBy, recordedAt)
    VALUES ('2025-26', 1, :agreement, 500, '2025-03-01', 'A', 'now')
    """,
  ])
  func `a change of what it rests on is found at each step`(_ sql: String) throws {
    let agreement = try lastingAgreement()
    let change = {
      try store.change { try $0.execute(sql: sql, arguments: ["agreement": agreement]) }
    }
    try store.made.store.rehearse { db in
      try db.execute(sql: sql, arguments: ["agreement": agreement])
    }
    try store.step(plan, Self.text, by: "A Commissioner") { try $0.submit($1) }
    try store.step(plan, Self.text, by: "A Manager") { try $0.approve("D1", $1) }
    try change()
    let problem = try #require(throws: UpliftProblem.self) {
      try store.step(plan, Self.text, by: "A Commissioner") { _ = try $0.apply(store.kinds, $1) }
    }
    #expect(problem.findings.count == 1)
  }

  @Test func `a planned end that came since makes it another plan, though nobody did anything`()
    throws
  {
    let agreement = try lastingAgreement()
    try store.change { db in
      try db.execute(
        sql: """
          INSERT INTO agreementTerms
            (agreement, fromDay, plannedEnd, noticeDays, recordedBy, recordedAt)
          SELECT number, fromDay, '2026-04-01', 28, 'A', 'now' FROM agreement WHERE number = ?
          """,
        arguments: [agreement])
    }
    let plan = try StalePlanTests.plan(store, hour: 11)
    try submit(plan, on: UpliftStore.today)
    let next = UpliftStore.today.adding(days: 1)
    let problem = try #require(throws: UpliftProblem.self) {
      try approve(plan, on: next)
    }
    #expect(problem.findings.count == 1)
    try approve(plan, on: UpliftStore.today)
  }

  private func change(_ sql: String) throws {
    try store.change { try $0.execute(sql: sql) }
  }

  /// An agreement of the plan that goes on.
  private func lastingAgreement() throws -> Int {
    try store.made.store.read { db in
      try #require(
        try Int.fetchOne(
          db,
          sql: """
            SELECT agreement FROM upliftOutcome WHERE outcome = 'uplifted' AND facts LIKE 'days=%..|%'
            """))
    }
  }

  private func submit(_ plan: UpliftPlan, on day: Day) throws {
    let policy = try store.policy(Self.text)
    try store.change {
      try UpliftPlanStepping(plan, policy, on: day, store.recording()).submit($0)
    }
  }

  private func approve(_ plan: UpliftPlan, on day: Day) throws {
    let policy = try store.policy(Self.text)
    try store.change { db in
      let plan = try UpliftPlanQueries.plan(plan.reference, db)
      try UpliftPlanStepping(plan, policy, on: day, store.recording("A Manager")).approve("D1", db)
    }
  }

  /// Makes a plan at an hour of the day on which everything is decided.
  private static func plan(_ store: UpliftStore, hour: Int) throws -> UpliftPlan {
    let policy = try store.policy(text)
    let midnight = Int(UpliftStore.today.daysSince1970) * 86_400
    let change = Change(
      command: "uplift plan", user: "A Commissioner",
      moment: Moment(secondsSince1970: midnight + hour * 3_600))
    return try store.made.store.change(change) { db in
      let kept = try UpliftPlanKeeping.keep(
        UpliftPlanning(policy, store.kinds, store.rule), text: text, on: UpliftStore.today,
        Recording(change), db)
      return try UpliftPlanQueries.plan("\(kept.plan)", db)
    }
  }
}
