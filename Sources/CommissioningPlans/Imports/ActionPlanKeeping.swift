import GRDB
import Importing
import ProviderRegister
import Values

/// The keeping of plans as a file has them: new plans, workstreams and actions are added.
struct ActionPlanKeeping {
  private var plans: [String: ActionPlan]
  /// The titles of the workstreams by plan and position, those of the file among them.
  private var titles: [String: [Int: String]]
  private var numbers: [String: Int]
  private let recording: Recording
  private(set) var added = 0

  init(_ plans: [ActionPlan], _ recording: Recording) {
    self.recording = recording
    self.plans = Dictionary(plans.map { ($0.name.lowercased(), $0) }) { first, _ in first }
    numbers = self.plans.mapValues(\.number)
    titles = self.plans.mapValues { plan in
      Dictionary(plan.workstreams.map { ($0.position, $0.title) }) { first, _ in first }
    }
  }

  mutating func keep(
    _ entry: ActionEntry, on day: Day, _ db: Database, _ log: inout FindingLog
  ) throws {
    let plan = try number(of: entry.plan, db)
    let key = entry.plan.lowercased()
    let position = entry.reference.workstream
    if let title = titles[key]?[position] {
      guard title.lowercased() == entry.workstream.lowercased() else {
        return log.error(
          at: entry.row.place("workstream"), Message.otherTitle(position, title))
      }
    } else {
      try addWorkstream(entry, to: plan, db)
    }
    if let known = plans[key]?.actions.first(where: { $0.reference == entry.reference }) {
      return compare(known, entry, &log)
    }
    try add(entry, to: plan, on: day, db)
  }

  private mutating func number(of plan: String, _ db: Database) throws -> Int {
    if let known = numbers[plan.lowercased()] { return known }
    try db.execute(
      sql: "INSERT INTO actionPlan (name, recordedBy, recordedAt) VALUES (?, ?, ?)",
      arguments: [plan, recording.user, recording.at])
    let number = Int(db.lastInsertedRowID)
    numbers[plan.lowercased()] = number
    return number
  }

  private mutating func addWorkstream(
    _ entry: ActionEntry, to plan: Int, _ db: Database
  ) throws {
    let position = entry.reference.workstream
    try db.execute(
      sql: "INSERT INTO planWorkstream (plan, position, title, aim) VALUES (?, ?, ?, ?)",
      arguments: [plan, position, entry.workstream, entry.aim])
    titles[entry.plan.lowercased(), default: [:]][position] = entry.workstream
  }

  private func compare(_ known: PlanAction, _ entry: ActionEntry, _ log: inout FindingLog) {
    guard known.isSame(as: entry) else {
      return log.error(at: entry.row.place("task"), Message.otherwise(known.reference))
    }
    guard let now = known.latest, now.lead == entry.lead, now.due == entry.due else {
      return log.error(at: entry.row.place("lead"), Message.otherTerms(known.reference))
    }
  }

  private mutating func add(
    _ entry: ActionEntry, to plan: Int, on day: Day, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO planAction
          (plan, workstream, reference, objective, task, milestone, successMeasure)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        plan, entry.reference.workstream, entry.reference.description, entry.objective, entry.task,
        entry.milestone, entry.successMeasure,
      ])
    let step = PlanStep(
      kind: .adopt, day: day, rating: nil, words: nil, lead: entry.lead, start: entry.start,
      due: entry.due, evidenceReference: nil, saidBy: recording.user)
    try step.add(to: Int(db.lastInsertedRowID), recording, db)
    added += 1
  }
}

private enum Message {
  static func otherTitle(_ position: Int, _ title: String) -> String {
    "Workstream \(position) of this plan is called '\(title)'. Write it so, or give another number."
  }

  static func otherwise(_ reference: ActionReference) -> String {
    """
    Action \(reference) of this plan is recorded in other words. Give what is new a number of its \
    own, and end the old one with 'caremarket action close \(reference) --dropped'.
    """
  }

  static func otherTerms(_ reference: ActionReference) -> String {
    """
    Action \(reference) is recorded with another lead or day. 'caremarket action update \
    \(reference)' changes it, and keeps what was before.
    """
  }
}
