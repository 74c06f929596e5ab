package import GRDB
package import ProviderRegister
import Store
package import Values

/// The keeping of plans.
package enum UpliftPlanKeeping {
  /// Keeps a plan with all its lines, and returns its number.
  package static func keep(
    _ outcomes: [PlannedOutcome], by policy: UpliftPolicy, text: String, on day: Day,
    _ recording: Recording, _ db: Database
  ) throws -> Int {
    try db.insert(
      into: "upliftPlan",
      [
        ("policy", policy.name), ("policyText", text), ("title", policy.title),
        ("year", policy.year.description), ("decision", policy.decision), ("day", day),
        ("recordedBy", recording.user), ("recordedAt", recording.at),
      ])
    let plan = Int(db.lastInsertedRowID)
    try insert(outcomes, of: plan, db)
    return plan
  }

  private static func insert(
    _ outcomes: [PlannedOutcome], of plan: Int, _ db: Database
  ) throws {
    var kept = InsertionBatch(PlannedOutcome.insertion)
    for outcome in outcomes { try kept.add(outcome.values(of: plan), db) }
    try kept.flush(db)
    var lines = InsertionBatch(PlannedLine.insertion)
    for outcome in outcomes {
      for line in outcome.lines { try lines.add(line.values(of: plan, outcome.agreement), db) }
    }
    try lines.flush(db)
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
