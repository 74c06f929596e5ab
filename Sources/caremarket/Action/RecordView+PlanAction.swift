import CommissioningPlans
import Values

extension RecordView {
  /// An action of a plan with all that was said of it by a day.
  init(_ action: PlanAction, on day: Day) {
    let standing = action.standing(on: day)
    self.init(
      title: "Action \(action.reference) of \(action.plan)",
      fields: [
        .init("plan", "Plan", .text(action.plan)),
        .init("action", "Action", .text(action.reference.description)),
        .init("workstream", "Workstream", .text(action.workstream)),
        .init("objective", "Objective", .text(action.objective)),
        .init("task", "What will be done", .text(action.task)),
        .init("milestone", "Milestone", Cell(action.milestone)),
        .init("successMeasure", "Success measure", Cell(action.successMeasure)),
        .init("lead", "Lead", Cell(standing?.lead)),
        .init("start", "Start", Cell(standing?.start)),
        .init("due", "Due", Cell(standing?.due)),
        .init("rating", "RAG", action.rating(on: day).map(Cell.rating) ?? .missing),
        .init("status", "Status", action.status(on: day).map { .code($0.rawValue) } ?? .missing),
        .init("evidence", "Evidence", Cell(standing?.evidenceReference)),
      ],
      sections: [
        .table(
          key: "steps", heading: "What was said of it",
          OutputTable(said: action.steps.filter { $0.day <= day }))
      ])
  }
}

extension OutputTable {
  fileprivate init(said steps: [PlanStep]) {
    self.init(
      steps,
      columns: [
        .day("day", "Day") { $0.day },
        .code("step", "Step") { $0.kind.rawValue },
        .rating("rating", "RAG") { $0.rating },
        .text("words", "What was said") { $0.words }.wrapping,
        .text("saidBy", "By") { $0.saidBy }.wrapping,
        .day("due", "Due") { $0.due },
        .text("lead", "Lead") { $0.lead }.ifRoom,
        .text("evidence", "Evidence") { $0.evidenceReference }.ifRoom,
      ],
      whenEmpty: "Nothing yet.")
  }
}
