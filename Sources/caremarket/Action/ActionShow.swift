import ArgumentParser
import CommissioningPlans
import QualityVisits
import Store
import Values

struct ActionShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an action and everything that happened to it.",
    discussion: """
      Owners, days and priorities that were changed are listed with who changed them and why.

      Example: caremarket action show A7
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var plan: PlanOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The action, as A7 after a visit or 2.3 in a plan.")
  var action: String

  func run() throws {
    let day = try day.day()
    let view = try database.open().read { db in
      switch NamedAction(action) {
      case .afterVisit(let name): RecordView(try ActionQueries.action(name, db), on: day)
      case .ofPlan(let reference):
        RecordView(try ActionPlanQueries.action(reference, of: plan.plan, db), on: day)
      }
    }
    try output.print(view)
  }
}

extension RecordView {
  fileprivate init(_ action: Action, on day: Day) {
    let standing = action.standing(on: day)
    self.init(
      title: "Action \(action.reference)",
      fields: [
        .init("action", "Action", .text(action.reference)),
        .init("task", "What must be done", .text(action.task)),
        .init("urn", "Service", .text(action.urn)),
        .init("visit", "From visit", Cell(action.visit.map(QualityNumber.visit.text))),
        .init("concern", "From concern", Cell(action.concern.map(QualityNumber.concern.text))),
        .init("standard", "Standard", Cell(action.standard)),
        .init("owner", "Owner", Cell(standing?.owner)),
        .init("due", "Due", Cell(standing?.due)),
        .init("priority", "Priority", standing.map { .code($0.priority.rawValue) } ?? .missing),
        .init("status", "Status", action.statusCode(on: day).map(Cell.code) ?? .missing),
        .init("evidence", "Evidence", Cell(standing?.evidenceReference)),
      ],
      sections: [.table(key: "steps", heading: "What happened", action.stepTable(until: day))])
  }
}

extension Action {
  fileprivate func stepTable(until day: Day) -> OutputTable {
    OutputTable(
      steps.filter { $0.day <= day },
      columns: [
        .day("day", "Day") { $0.day },
        .code("step", "Step") { $0.kind.rawValue },
        .text("owner", "Owner") { $0.owner }.wrapping,
        .day("due", "Due") { $0.due },
        .code("priority", "Priority") { $0.priority.rawValue },
        .text("takenBy", "By") { $0.takenBy }.wrapping,
        .text("reason", "Why") { $0.reason }.wrapping.ifRoom,
        .text("evidence", "Evidence") { $0.evidenceReference }.ifRoom,
      ],
      whenEmpty: "Nothing yet.")
  }
}
