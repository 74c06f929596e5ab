import ArgumentParser
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
      not reminded since they came due for it.

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

  @Flag(help: "Only those that should have been done by now.")
  var overdue = false

  @Flag(help: "Only those whose owners are to be reminded.")
  var toRemind = false

  @Flag(help: "Also those that are closed.")
  var closed = false

  func run() throws {
    let day = try day.day()
    let reminder = try contracts.folder(database).visitRules().daysOfReminder(on: day)
    let all = try database.open().read { db in try ActionQueries.all(db) }
    let actions = all.filter { $0.standing(on: day) != nil }.filter { action in
      (closed || action.standing(on: day)?.isOpen == true)
        && (!overdue || action.isOverdue(on: day))
        && (!toRemind || action.isToRemind(on: day, within: reminder)) && isAskedFor(action, day)
    }
    try output.print(
      OutputTable(
        actions.inOrderOfUrgency(on: day), on: day,
        whenEmpty: "There were no such actions on \(day.inWords).",
        closing: ActionList.closing(actions, day)))
  }

  private func isAskedFor(_ action: Action, _ day: Day) -> Bool {
    (service.map { $0.uppercased() == action.urn } ?? true)
      && (owner.map { $0.lowercased() == action.standing(on: day)?.owner.lowercased() } ?? true)
  }

  private static func closing(_ actions: [Action], _ day: Day) -> String {
    let overdue = actions.count { $0.isOverdue(on: day) }
    return "\(actions.count.counted("action")), \(overdue) overdue."
  }
}
