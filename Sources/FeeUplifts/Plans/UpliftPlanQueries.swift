package import GRDB
import Store
import Values

/// What is asked of plans.
package enum UpliftPlanQueries {
  /// Returns every plan, the earliest first.
  package static func plans(_ db: Database) throws -> [UpliftPlan] {
    let steps = try steps(db)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT number, policy, title, year, decision, day, recordedBy FROM upliftPlan ORDER BY number
        """
    ).map { try UpliftPlan($0, steps[$0["number"]] ?? []) }
  }

  /// Returns the plan that a person names, as `U3`; throws `UpliftProblem` where there is none.
  package static func plan(_ written: String, _ db: Database) throws -> UpliftPlan {
    let number = UpliftPlan.numbers.number(written)
    let all = try plans(db)
    guard let found = all.first(where: { $0.number == number }) else {
      throw UpliftProblem.unknownPlan(written, known: all.map(\.reference))
    }
    return found
  }

  /// Returns the policy of a plan as it was when the plan was made.
  ///
  /// Throws `YAMLProblem` where the figures that it names are no longer there.
  package static func policy(
    of plan: UpliftPlan, _ figures: UpliftFigures, _ db: Database
  ) throws -> UpliftPolicy {
    let text = try String.fetchOne(
      db, sql: "SELECT policyText FROM upliftPlan WHERE number = ?", arguments: [plan.number])
    return try UpliftPolicy(
      name: plan.policy, yaml: text ?? "", file: "the policy of \(plan.reference)",
      figures: figures, serviceTypes: nil)
  }

  /// Returns the plan of the same policy before this one, or `nil` where it is the first.
  package static func previous(of plan: UpliftPlan, _ db: Database) throws -> UpliftPlan? {
    try plans(db).last { $0.policy == plan.policy && $0.number < plan.number }
  }

  /// The tables in which plans stand, and how far they have come: what they rest on is in none of them.
  static let tables: Set = ["upliftPlan", "upliftOutcome", "upliftLine", "upliftStep"]

  /// Returns the moment at which a plan was made.
  static func recordedAt(_ plan: UpliftPlan, _ db: Database) throws -> String {
    try String.fetchOne(
      db, sql: "SELECT recordedAt FROM upliftPlan WHERE number = ?", arguments: [plan.number]) ?? ""
  }

  /// Returns what a plan rests on, by the references of its agreements.
  static func facts(of plan: UpliftPlan, _ db: Database) throws -> [String: PlanFacts] {
    let rows = try ColumnReading(
      """
      SELECT reference, facts FROM upliftOutcome
      JOIN agreement ON agreement.number = upliftOutcome.agreement WHERE plan = ?
      """, db, [plan.number])
    var facts: [String: PlanFacts] = [:]
    try rows.forEachRow(db) { facts[rows.heldText(0)] = PlanFacts(text: rows.heldText(1)) }
    return facts
  }

  private static func steps(_ db: Database) throws -> [Int: [UpliftPlan.Step]] {
    try Row.fetchAll(db, sql: "SELECT * FROM upliftStep ORDER BY number")
      .reduce(into: [:]) { steps, row in
        steps[row["plan"], default: []].append(
          UpliftPlan.Step(
            state: try row.code("step"), day: row["day"], by: row["recordedBy"],
            approvedBy: row["approvedBy"], decisionReference: row["decisionReference"],
            reason: row["reason"]))
      }
  }
}

extension UpliftPlan {
  fileprivate init(_ row: Row, _ steps: [Step]) throws {
    guard let year = FinancialYear(row["year"] as String) else {
      throw DatabaseError(message: "a plan has no financial year")
    }
    self.init(
      number: row["number"], policy: row["policy"], title: row["title"], year: year,
      decision: row["decision"], day: row["day"], madeBy: row["recordedBy"], steps: steps)
  }
}
