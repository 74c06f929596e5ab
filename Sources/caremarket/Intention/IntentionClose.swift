import ArgumentParser
import CommissioningPlans
import Definitions
import ProviderRegister
import Store
import Values

struct IntentionClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close an intention with what came of it.",
    discussion: """
      The market position statement says it in "we said, we did", also of what was not bought.

      Example: caremarket intention close I3 --result bought --outcome 'Eight places in two homes'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepDayOption

  @Argument(help: "The intention, as I7.")
  var intention: String

  @Option(
    help: ArgumentHelp("How it ended: bought, bought-in-part or not-bought.", valueName: "code"))
  var result: String

  @Option(help: ArgumentHelp("What was bought, or why nothing was.", valueName: "text"))
  var outcome: String

  func validate() throws {
    try outcome.mustBeWritten(as: "--outcome")
  }

  func run() throws {
    let day = try step.day()
    let folder = try contracts.folder(database)
    var written = WrittenWords()
    written.add(outcome, "--outcome")
    try written.refuseChildren(of: intention, folder)
    let codes = try IntentionCodes(folder)
    let code = try codes.statuses.code(result, for: "close", on: day)
    let change = try user.change(by: "intention close")
    let closed = try database.open().change(change) { db in
      let found = try IntentionQueries.intention(intention, db)
      try found.close(
        code.code, outcome: outcome, reason: nil, on: day, Recording(change), db)
      return found
    }
    try StandardOutput.say(
      "Closed \(closed.reference) on \(day.inWords), \(code.words.lowercased()): \(closed.item).")
  }
}
