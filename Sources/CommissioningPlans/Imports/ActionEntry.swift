import Importing
import Values

/// An action of a plan as a row of a file has it.
struct ActionEntry {
  let row: ImportedRow
  let plan: String
  let reference: ActionReference
  let workstream: String
  let aim: String?
  let objective: String
  let task: String
  let milestone: String?
  let successMeasure: String?
  let lead: String
  let start: Day?
  let due: Day?

  /// Reads a row, or returns `nil` where something in it, which is added to the log, is wrong.
  init?(_ row: ImportedRow, _ log: inout FindingLog) {
    guard let plan = row.text("plan"), let number = row.text("reference"),
      let workstream = row.text("workstream"), let objective = row.text("objective"),
      let task = row.text("task"), let lead = row.text("lead")
    else { return nil }
    guard let reference = ActionReference(number) else {
      log.error(at: row.place("reference"), PlanProblem.noReference(number).description)
      return nil
    }
    self.row = row
    self.plan = plan
    self.reference = reference
    self.workstream = workstream
    self.objective = objective
    self.task = task
    self.lead = lead
    aim = row.text("aim")
    milestone = row.text("milestone")
    successMeasure = row.text("successMeasure")
    start = row.day("start")
    due = row.day("due")
    guard let start, let due, due < start else { return }
    log.error(at: row.place("due"), Message.order)
    return nil
  }
}

extension PlanAction {
  /// Whether a row asks for the same thing in the same words.
  func isSame(as entry: ActionEntry) -> Bool {
    (objective, task, milestone, successMeasure)
      == (entry.objective, entry.task, entry.milestone, entry.successMeasure)
  }
}

private enum Message {
  static let order = "The action is due before it begins. Correct one of the days."
}
