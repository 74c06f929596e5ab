import ArgumentParser
import ProviderRegister
import QualityVisits
import Store
import Values

struct ActionClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close an action, having seen the evidence that it was done.",
    discussion: """
      Its owner cannot close it. The evidence is named by where it is kept, and not described.

      Example: caremarket action close A7 --evidence 'QA/2026/118' --closed-by 'Dario Ormsgate'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepOptions

  @Argument(help: "The action, as A7.")
  var action: String

  @Option(help: ArgumentHelp("Where the evidence is kept.", valueName: "reference"))
  var evidence: String

  @Option(help: ArgumentHelp("Who saw it (default: the user).", valueName: "name"))
  var closedBy: String?

  func validate() throws {
    try evidence.mustBeWritten(as: "--evidence")
    try closedBy?.mustBeWritten(as: "--closed-by")
  }

  func run() throws {
    let day = try step.day()
    try FutureDay.refuse(day, today: SystemDay.today(), what: "A step of an action")
    let change = try user.change(by: "action close")
    let person = closedBy ?? change.user
    let closed = try database.open().change(change) { db in
      let found = try ActionQueries.action(action, db)
      try found.close(on: day, by: person, evidence: evidence, Recording(change), db)
      return found
    }
    try StandardOutput.say("Closed \(closed.reference) on \(day.inWords), seen by \(person).")
  }
}
