import ArgumentParser
import Definitions
import ProviderRegister
import QualityVisits
import Store
import Values

struct ActionUpdate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Change an action's owner, day or priority, or record that its owner was reminded.",
    discussion: """
      What was before is kept. A later day needs a reason.

      Example: caremarket action update A7 --due 2026-12-15 --reason 'The contractor is booked'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepOptions

  @Argument(help: "The action, as A7.")
  var action: String

  @Option(help: ArgumentHelp("Who must do it now.", valueName: "name"))
  var owner: String?

  @Option(
    help: ArgumentHelp("By when it must be done now.", valueName: "day"),
    transform: Day.init(argument:))
  var due: Day?

  @Option(
    help: "How soon it matters: high, medium or low.", transform: ActionPriority.init(argument:))
  var priority: ActionPriority?

  @Option(help: ArgumentHelp("Why, without a word about a child.", valueName: "text"))
  var reason: String?

  @Flag(help: "The owner was reminded.")
  var reminded = false

  func validate() throws {
    let changes = [owner != nil, due != nil, priority != nil].contains(true)
    guard changes != reminded else {
      throw ValidationError(
        "Give '--owner', '--due' or '--priority'; or '--reminded', and nothing else.")
    }
    try owner?.mustBeWritten(as: "--owner")
  }

  func run() throws {
    let day = try step.day()
    try FutureDay.refuse(day, today: SystemDay.today(), what: "A step of an action")
    let words = try contracts.folder(database).plainWords()
    let change = try user.change(by: "action update")
    let updated = try database.open().change(change) { db in
      let found = try ActionQueries.action(action, db)
      if reminded {
        try found.remind(on: day, Recording(change), db)
      } else {
        try found.update(changes, on: day, words, Recording(change), db)
      }
      return try ActionQueries.action(found.reference, db)
    }
    try StandardOutput.say(ActionUpdate.sentence(updated))
  }

  private var changes: Action.Update {
    var update = Action.Update()
    update.owner = owner
    update.due = due
    update.priority = priority
    update.reason = reason.map { Written($0, under: "--reason") }
    return update
  }

  private static func sentence(_ action: Action) -> String {
    guard let now = action.latest else { return "" }
    let reminded = now.kind == .remind ? "Recorded that its owner was reminded. " : ""
    return """
      \(reminded)\(action.reference) is due on \(now.due.inWords), owned by \(now.owner), \
      \(now.priority.rawValue) priority.
      """
  }
}

extension ActionPriority {
  /// Reads a priority from the command line.
  ///
  /// - Throws: `ValueError`, which says which there are.
  fileprivate init(argument: String) throws {
    guard let priority = ActionPriority(rawValue: argument) else {
      let known = ActionPriority.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValueError(mustBe: "one of \(known)")
    }
    self = priority
  }
}
