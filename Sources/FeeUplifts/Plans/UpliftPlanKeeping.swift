package import GRDB
package import ProviderRegister
import Store
package import Values

/// The making of plans that are kept.
package enum UpliftPlanKeeping {
  /// Makes a plan and keeps it with all its lines; returns its number and what it comes to.
  package static func keep(
    _ planning: UpliftPlanning, text: String, on day: Day, _ recording: Recording, _ db: Database
  ) throws -> (plan: Int, totals: PlanTotals) {
    let policy = planning.policy
    try db.insert(
      into: "upliftPlan",
      [
        ("policy", policy.name), ("policyText", text), ("title", policy.title),
        ("year", policy.year.description), ("decision", policy.decision), ("day", day),
        ("recordedBy", recording.user), ("recordedAt", recording.at),
      ])
    let plan = Int(db.lastInsertedRowID)
    return (plan, try keepOutcomes(planning, of: plan, on: day, db))
  }

  private static func keepOutcomes(
    _ planning: UpliftPlanning, of plan: Int, on day: Day, _ db: Database
  ) throws -> PlanTotals {
    var totals = PlanTotals()
    var outcomes = InsertionBatch(numbered: PlannedOutcome.insertion)
    var lines = InsertionBatch(numbered: PlannedLine.insertion)
    try planning.forEachOutcome(asAt: day, db) { outcome in
      totals.add(outcome)
      try outcomes.add(outcome.values(of: plan), db)
      for line in outcome.lines { try lines.add(line.values(of: plan, outcome.agreement), db) }
    }
    try outcomes.flush(db)
    try lines.flush(db)
    return totals
  }
}

extension PlannedOutcome {
  fileprivate static let insertion = Insertion(
    into: "upliftOutcome",
    [
      "plan", "agreement", "outcome", "rule", "percentage", "effectiveFrom", "flags", "steps",
      "facts",
    ])

  fileprivate func values(of plan: Int) -> [(any DatabaseValueConvertible)?] {
    [
      plan, agreement, answer.outcome.rawValue, answer.rule, answer.share?.inPercent,
      answer.effectiveFrom, answer.flags.map(\.rawValue).joined(separator: "\n"),
      answer.steps.joined(separator: "\n"), facts,
    ]
  }
}

extension PlannedLine {
  fileprivate static let insertion = Insertion(
    into: "upliftLine",
    [
      "plan", "agreement", "feeLine", "oldPence", "newPence", "inYearPence", "fullYearPence",
    ])

  fileprivate func values(
    of plan: Int, _ agreement: Int
  ) -> [(any DatabaseValueConvertible)?] {
    [plan, agreement, feeLine, old.pence, new.pence, inYear.pence, fullYear.pence]
  }
}
