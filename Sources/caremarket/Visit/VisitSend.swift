import ArgumentParser
import Definitions
import ProviderRegister
import QualityVisits
import Store
import Values

struct VisitSend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: "Record that a draft report was sent to the provider, and by when it may answer.",
    discussion: """
      It sends nothing itself: 'caremarket visit draft' writes the report to send. How long a \
      provider has stands in Contracts/Quality/visits.yaml.

      Example: caremarket visit send V12 --on 2026-10-05
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepOptions

  @Argument(help: "The visit, as V12.")
  var visit: String

  @Option(
    help: ArgumentHelp(
      "The last day for an answer (default: by the council's rule).", valueName: "day"),
    transform: Day.init(argument:))
  var replyBy: Day?

  func run() throws {
    let day = try step.day()
    let days = try contracts.folder(database).visitRules().daysToReply(from: day)
    let reply = replyBy ?? day.adding(days: days)
    let change = try user.change(by: "visit send")
    let sent = try database.open().change(change) { db in
      try VisitProgress(ofVisit: visit, step, change, db).send(replyBy: reply, db)
      return try VisitQueries.visit(visit, db)
    }
    try StandardOutput.say(
      "\(sent.reference) was sent on \(day.inWords). The provider may answer until \(reply.inWords)."
    )
  }
}
