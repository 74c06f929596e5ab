import ArgumentParser
import CommissioningPlans
import Definitions
import QualityVisits
import Store
import Values

struct ActionList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what must be done, the most urgent first.",
    discussion: """
      Closed actions are left out unless they are asked for. With --to-remind, lists those whose \
      owners are to be reminded: open, due within the days of the council's rule or overdue, and \
      not reminded since they came due for it. With --plan, lists those of a sufficiency action plan.

      Example: caremarket action list --overdue --format csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Only those of one service.", valueName: "URN"))
  var service: String?

  @Option(help: ArgumentHelp("Only those of one owner.", valueName: "name"))
  var owner: String?

  @Option(help: ArgumentHelp("Those of a sufficiency action plan.", valueName: "name"))
  var plan: String?

  @Flag(help: "Only those that should have been done by now.")
  var overdue = false

  @Flag(help: "Only those whose owners are to be reminded.")
  var toRemind = false

  @Flag(help: "Also those that are closed.")
  var closed = false

  func validate() throws {
    guard plan == nil || (service == nil && !toRemind) else {
      throw ValidationError("'--service' and '--to-remind' are of actions after visits alone.")
    }
  }

  func run() throws {
    let day = try day.day()
    let store = try database.open()
    if let plan {
      return try output.print(planTable(store.read { try ActionPlanQueries.plan(plan, $0) }, day))
    }
    let reminder = try contracts.folder(database).visitRules().daysOfReminder(on: day)
    let (all, plans) = try store.read { db in
      (try ActionQueries.all(db), try ActionPlanQueries.names(db))
    }
    let actions = all.filter { $0.standing(on: day) != nil }.filter { action in
      (closed || action.standing(on: day)?.isOpen == true)
        && (!overdue || action.isOverdue(on: day))
        && (!toRemind || action.isToRemind(on: day, within: reminder)) && isAskedFor(action, day)
    }
    try output.print(
      OutputTable(
        actions.inOrderOfUrgency(on: day), on: day,
        whenEmpty: "There were no such actions on \(day.inWords)." + ActionList.hint(plans),
        closing: ActionList.closing(actions, day) + ActionList.hint(plans)))
  }

  private func planTable(_ plan: ActionPlan, _ day: Day) -> OutputTable {
    let actions = plan.actions.filter { action in
      guard let status = action.status(on: day) else { return false }
      return (closed || status.isOpen) && (!overdue || status == .late)
        && (owner.map { $0.lowercased() == action.standing(on: day)?.lead.lowercased() } ?? true)
    }
    return OutputTable(
      planned: actions, on: day, whenEmpty: "There were no such actions on \(day.inWords).")
  }

  private func isAskedFor(_ action: Action, _ day: Day) -> Bool {
    (service.map { $0.uppercased() == action.urn } ?? true)
      && (owner.map { $0.lowercased() == action.standing(on: day)?.owner.lowercased() } ?? true)
  }

  private static func closing(_ actions: [Action], _ day: Day) -> String {
    let overdue = actions.count { $0.isOverdue(on: day) }
    return "\(actions.count.counted("action")), \(overdue) overdue."
  }

  /// Tells of the plans, whose actions are listed apart.
  private static func hint(_ plans: [String]) -> String {
    guard let first = plans.first else { return "" }
    return " A plan's are apart: caremarket action list --plan '\(first)'"
  }
}
