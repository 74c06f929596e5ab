import CommissioningPlans
import Values

extension RecordView {
  /// How far a plan is.
  init(_ progress: PlanProgress) {
    let total = progress.total
    self.init(
      title: progress.plan.name,
      fields: [
        .init("plan", "Plan", .text(progress.plan.name)),
        .init("asAt", "As at", .day(progress.day)),
        .init("since", "Changes since", .day(progress.since)),
        .init("actions", "Actions", .number(total.actions)),
        .init("done", "Done", .number(total.byStatus[.done] ?? 0)),
        .init("late", "Late", .number(total.byStatus[.late] ?? 0)),
      ],
      sections: [
        .table(
          key: "workstreams", heading: "Progress by workstream", OutputTable(progress.lines, total)),
        .table(
          key: "lateActions", heading: "Late",
          OutputTable(late: progress.late, on: progress.day)),
        .table(
          key: "changes", heading: "Changed since \(progress.since.inWords)",
          OutputTable(progress.changes)),
        .table(
          key: "all", heading: "Every action, with what was last said",
          OutputTable(lastSaid: progress.actions, on: progress.day)),
      ])
  }
}

extension OutputTable {
  fileprivate init(_ lines: [PlanProgress.Line], _ total: PlanProgress.Line) {
    self.init(
      lines + [total],
      columns: [
        .text("workstream", "Workstream") { $0.workstream?.numbered ?? "All" }.wrapping,
        .number("actions", "Actions") { $0.actions },
        .number("done", "Done") { $0.byStatus[.done] ?? 0 },
        .number("dropped", "Dropped") { $0.byStatus[.dropped] ?? 0 },
        .number("late", "Late") { $0.byStatus[.late] ?? 0 },
        .number("red", "Red") { $0.byRating[.red] ?? 0 },
        .number("amber", "Amber") { $0.byRating[.amber] ?? 0 },
        .number("green", "Green") { $0.byRating[.green] ?? 0 },
        .number("notRated", "No colour") { $0.notRated },
      ],
      whenEmpty: "The plan has no workstream.",
      closing: "Colours are of what has not ended.")
  }

  fileprivate init(late actions: [PlanAction], on day: Day) {
    self.init(
      actions,
      columns: [
        .text("action", "No.") { $0.reference.description }.whole,
        .text("task", "What will be done") { $0.task }.wrapping,
        .text("lead", "Lead") { $0.standing(on: day)?.lead }.wrapping,
        .day("due", "Due") { $0.standing(on: day)?.due },
        .number("daysLate", "Days late") { $0.standing(on: day)?.due.map(day.days) },
        .rating("rating", "RAG") { $0.rating(on: day) },
      ],
      whenEmpty: "Nothing is late.")
  }

  fileprivate init(_ changes: [PlanProgress.Change]) {
    self.init(
      changes,
      columns: [
        .text("action", "No.") { $0.action.reference.description }.whole,
        .text("task", "What will be done") { $0.action.task }.wrapping,
        .list("differences", "Now") { $0.differences }.wrapping,
      ],
      whenEmpty: "Nothing changed.")
  }

  fileprivate init(lastSaid actions: [PlanAction], on day: Day) {
    self.init(
      actions,
      columns: [
        .text("action", "No.") { $0.reference.description }.whole,
        .rating("rating", "RAG") { $0.rating(on: day) },
        .code("status", "Status") { $0.status(on: day)?.rawValue },
        .day("saidOn", "Said on") { $0.lastSaid(on: day)?.day },
        .text("words", "Last said") { $0.lastSaid(on: day)?.words }.wrapping,
        .text("saidBy", "By") { $0.lastSaid(on: day)?.saidBy }.wrapping,
      ],
      whenEmpty: "The plan has no action.")
  }
}

extension ActionPlan.Workstream {
  /// The number and the title, as headings and rows have them.
  var numbered: String { "\(position). \(title)" }
}
