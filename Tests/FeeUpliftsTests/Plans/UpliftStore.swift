import Definitions
import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
import TestSupport
import Values

@testable import FeeUplifts
@testable import PlacementAgreements

/// A database with agreements such as no one would think of, and what plans need.
struct UpliftStore {
  let made: TemporaryStore
  let kinds: FeeLineKinds
  let rule: CostRule

  /// The day on which everything is planned and decided: 1 April 2026.
  static let today = TemporaryStore.today

  init(seed: UInt64, agreements: Int = 40) throws {
    made = try TemporaryStore.ofTheSamples()
    kinds = try Situation.contracts.feeLineKinds()
    rule = try Situation.contracts.costPolicy().rule(of: FinancialYear(startYear: 2025))
    var random = SeededGenerator(seed: seed)
    try change { db in
      try db.execute(sql: "INSERT INTO provider (number, name) VALUES (1, 'Larkenby Care Ltd')")
      for number in 1...agreements { try random.addAgreement(number, db) }
    }
  }

  @discardableResult
  func change<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try made.store.change(TemporaryStore.change("test"), body)
  }

  func recording(_ user: String = "A Commissioner") -> Recording {
    Recording(
      Change(command: "test", user: user, moment: TemporaryStore.change("test").moment))
  }

  /// Makes a plan with the text of a policy, and returns it with its outcomes.
  func plan(_ text: String) throws -> (plan: UpliftPlan, outcomes: [PlannedOutcome]) {
    let policy = try policy(text)
    return try change { db in
      let planning = UpliftPlanning(policy, kinds, rule)
      let outcomes = try planning.outcomes(asAt: UpliftStore.today, db)
      let kept = try UpliftPlanKeeping.keep(
        planning, text: text, on: UpliftStore.today, recording(), db)
      return (try UpliftPlanQueries.plan("\(kept.plan)", db), outcomes)
    }
  }

  func policy(_ text: String) throws -> UpliftPolicy {
    try UpliftPolicy(
      name: "test", yaml: text, file: "test.yaml", figures: Situation.contracts.upliftFigures(),
      serviceTypes: nil)
  }

  /// Takes a step with a plan as a person.
  func step(
    _ plan: UpliftPlan, _ text: String, by user: String,
    _ body: (UpliftPlanStepping, Database) throws -> Void
  ) throws {
    let policy = try policy(text)
    try change { db in
      let found = try UpliftPlanQueries.plan(plan.reference, db)
      try body(UpliftPlanStepping(found, policy, on: UpliftStore.today, recording(user)), db)
    }
  }

  /// Submits, approves and applies a plan.
  func apply(_ plan: UpliftPlan, _ text: String) throws {
    try step(plan, text, by: "A Commissioner") { try $0.submit($1) }
    try step(plan, text, by: "A Manager") { try $0.approve("D1", $1) }
    try step(plan, text, by: "A Commissioner") { _ = try $0.apply(kinds, $1) }
  }

  func reverse(_ plan: UpliftPlan, _ text: String) throws {
    try step(plan, text, by: "A Commissioner") {
      try $0.reverse(approvedBy: "A Manager", "D2", reason: nil, $1)
    }
  }

  func arrears(_ plan: UpliftPlan, _ text: String, decided: Day) throws -> UpliftArrears {
    let policy = try policy(text)
    return try change { db in
      let arrears = try UpliftArrears(
        of: UpliftPlanQueries.plan(plan.reference, db), by: policy, decided: decided, kinds, rule,
        db)
      try ArrearsKeeping.keep(arrears, recording(), db)
      return arrears
    }
  }

  /// What each agreement is paid a week on each day of two years, less discounts.
  func fees() throws -> [Int: [Money]] {
    try made.store.read { db in
      try AgreementQueries.all(db).reduce(into: [:]) { fees, agreement in
        let book = try FeeQueries.book(of: agreement.number, db)
        fees[agreement.number] = (0..<730).map { offset in
          let day = FinancialYear(startYear: 2024).firstDay.adding(days: offset)
          return book.weeklyFee(on: day) - book.weeklyDiscount(on: day)
        }
      }
    }
  }

  /// What the year 2025-26 had cost through a day.
  func cost(through day: Day) throws -> Money {
    let terms = CostTerms(rule: rule, funders: [:])
    return try made.store.read { db in
      try Commitment(
        of: FinancialYear(startYear: 2025), by: .agreement, asAt: day, terms, db
      ).rows.reduce(.zero) { $0 + $1.actual }
    }
  }
}
