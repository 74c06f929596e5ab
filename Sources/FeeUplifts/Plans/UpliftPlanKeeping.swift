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
    for outcome in outcomes { try outcome.insert(of: plan, db) }
    return plan
  }
}

extension PlannedOutcome {
  fileprivate func insert(of plan: Int, _ db: Database) throws {
    try db.insert(
      into: "upliftOutcome",
      [
        ("plan", plan), ("agreement", agreement), ("outcome", answer.outcome.rawValue),
        ("rule", answer.rule), ("percentage", answer.share?.inPercent),
        ("effectiveFrom", answer.effectiveFrom),
        ("flags", answer.flags.map(\.rawValue).joined(separator: "\n")),
        ("steps", answer.steps.joined(separator: "\n")), ("facts", facts),
      ])
    for line in lines { try line.insert(of: plan, agreement, db) }
  }
}

extension PlannedLine {
  fileprivate func insert(of plan: Int, _ agreement: Int, _ db: Database) throws {
    try db.insert(
      into: "upliftLine",
      [
        ("plan", plan), ("agreement", agreement), ("feeLine", feeLine), ("oldPence", old.pence),
        ("newPence", new.pence), ("inYearPence", inYear.pence), ("fullYearPence", fullYear.pence),
      ])
  }
}
