import ArgumentParser
import Definitions
import ProviderRegister
import QualityVisits
import Store
import Values

struct VisitUrgent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "urgent",
    abstract: "List the visits and decisions that a judgement asks for at once.",
    discussion: """
      When a file of Ofsted's brings a judgement of inadequate on a service in use, two clocks \
      begin: a visit on the same working day, and a decision within 24 hours whether children are \
      safe there (Contracts/Quality/priority.yaml). A logged visit answers the first, and a decision \
      on a concern about the service, its provider or its group the second.

      Example: caremarket visit urgent --all
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Flag(help: "Also those that were answered.")
  var all = false

  func run() throws {
    let day = try day.day()
    let folder = try contracts.folder(database)
    let person = try user.name()
    let urgent = try database.open().read { db in
      try Priorities(on: day, visibleTo: person, folder, db).urgent
    }
    let tasks = urgent.flatMap(UrgentTask.tasks).filter { all || $0.doneOn == nil }
    try output.print(
      OutputTable(
        tasks, columns: VisitUrgent.columns,
        whenEmpty: "Nothing was awaited at once on \(day.inWords).",
        closing: tasks.count.counted("task") + "."))
  }

  private static var columns: [TableColumn<UrgentTask>] {
    [
      .text("urn", "URN") { $0.visit.service.urn }.whole,
      .text("service", "Service") { $0.visit.service.name ?? $0.visit.service.providerName },
      .code("judgement", "Judgement") { $0.visit.service.judgement.rawValue },
      .code("task", "Task") { $0.kind },
      .text("dueAt", "Due by") { $0.dueAt }.wrapping,
      .day("doneOn", "Done") { $0.doneOn },
    ]
  }
}

/// One of the two clocks of an urgent visit.
private struct UrgentTask {
  let visit: UrgentVisit
  let kind: String
  let dueAt: String
  let doneOn: Day?

  static func tasks(_ visit: UrgentVisit) -> [UrgentTask] {
    [
      UrgentTask(
        visit: visit, kind: "visit", dueAt: visit.visitBy.description, doneOn: visit.visitedOn),
      UrgentTask(
        visit: visit, kind: "decision", dueAt: visit.decideBy.description,
        doneOn: visit.decidedOn),
    ]
  }
}
