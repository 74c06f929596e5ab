import CommissioningPlans
import Values

extension OutputTable {
  /// Actions of a plan as they stood on a day.
  init(planned actions: [PlanAction], on day: Day, whenEmpty: String = "There are none.") {
    let late = actions.count { $0.status(on: day) == .late }
    self.init(
      actions, columns: OutputTable.planColumns(day), whenEmpty: whenEmpty,
      closing: "\(actions.count.counted("action")), \(late) late.")
  }

  private static func planColumns(_ day: Day) -> [TableColumn<PlanAction>] {
    [
      .text("action", "No.") { $0.reference.description }.whole,
      .text("workstream", "Workstream") { $0.workstream }.ifRoom,
      .text("objective", "Objective") { $0.objective }.wrapping.ifRoom,
      .text("task", "What will be done") { $0.task }.wrapping,
      .text("lead", "Lead") { $0.standing(on: day)?.lead }.wrapping,
      .day("start", "Start") { $0.standing(on: day)?.start }.ifRoom,
      .day("due", "Due") { $0.standing(on: day)?.due },
      .rating("rating", "RAG") { $0.rating(on: day) },
      .code("status", "Status") { $0.status(on: day)?.rawValue },
      .text("lastWords", "Last said") { $0.lastSaid(on: day)?.words }.wrapping.ifRoom,
      .day("lastSaidOn", "Said on") { $0.lastSaid(on: day)?.day }.ifRoom,
      .text("lastSaidBy", "Said by") { $0.lastSaid(on: day)?.saidBy }.ifRoom,
      .text("milestone", "Milestone") { $0.milestone }.wrapping.ifRoom,
      .text("successMeasure", "Success measure") { $0.successMeasure }.wrapping.ifRoom,
      .text("evidence", "Evidence") { $0.standing(on: day)?.evidenceReference }.ifRoom,
    ]
  }
}
