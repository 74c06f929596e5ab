import ArgumentParser
import CommissioningPlans
import Definitions
import GRDB
import ProviderRegister
import QualityVisits
import Store
import Values

struct ActionClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close an action, having seen the evidence that it was done.",
    discussion: """
      Its owner cannot close it. The evidence is named by where it is kept, and not described. An \
      action of a plan that will not be done is ended with --dropped and the reason.

      Example: caremarket action close A7 --evidence 'QA/2026/118' --closed-by 'Dario Ormsgate'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var plan: PlanOption
  @OptionGroup var step: StepOptions

  @Argument(help: "The action, as A7 after a visit or 2.3 in a plan.")
  var action: String

  @Option(help: ArgumentHelp("Where the evidence is kept.", valueName: "reference"))
  var evidence: String?

  @Option(help: ArgumentHelp("Why it will not be done, of a plan's action.", valueName: "text"))
  var dropped: String?

  @Option(help: ArgumentHelp("Who saw it (default: the user).", valueName: "name"))
  var closedBy: String?

  func validate() throws {
    guard (evidence == nil) != (dropped == nil) else {
      throw ValidationError("Give '--evidence', or '--dropped' with the reason.")
    }
    guard dropped == nil || NamedAction(action).isOfPlan else {
      throw ValidationError("'--dropped' is for the actions of a plan, as 2.3.")
    }
    try evidence?.mustBeWritten(as: "--evidence")
    try dropped?.mustBeWritten(as: "--dropped")
    try closedBy?.mustBeWritten(as: "--closed-by")
  }

  func run() throws {
    let day = try step.day()
    try FutureDay.refuse(day, today: SystemDay.today(), what: "A step of an action")
    var written = WrittenWords()
    written.add(dropped, "--dropped")
    try written.refuseChildren(of: action, contracts.folder(database))
    let change = try user.change(by: "action close")
    let person = closedBy ?? change.user
    let closed = try database.open().change(change) { db in
      try close(on: day, by: person, Recording(change), db)
    }
    try StandardOutput.say(
      dropped == nil
        ? "Closed \(closed) on \(day.inWords), seen by \(person)."
        : "Dropped \(closed) on \(day.inWords).")
  }

  /// Takes the step, and returns how the action is called.
  private func close(
    on day: Day, by person: String, _ recording: Recording, _ db: Database
  ) throws -> String {
    switch NamedAction(action) {
    case .afterVisit(let name):
      let found = try ActionQueries.action(name, db)
      try found.close(on: day, by: person, evidence: evidence ?? "", recording, db)
      return found.reference
    case .ofPlan(let reference):
      let found = try ActionPlanQueries.action(reference, of: plan.plan, db)
      if let dropped {
        try found.drop(on: day, because: dropped, saidBy: person, recording, db)
      } else {
        try found.close(
          on: day, by: person, evidence: evidence ?? "", PlanAction.Update(), recording, db)
      }
      return found.named
    }
  }
}
