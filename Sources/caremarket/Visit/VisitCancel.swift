import ArgumentParser
import Definitions
import QualityVisits
import Store
import Values

struct VisitCancel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Take back a visit that should not have been logged.",
    discussion: """
      Its record is kept and marked as cancelled; it and its actions no longer count. A visit whose \
      grades were agreed to is corrected instead.

      Example: caremarket visit cancel V12 --reason 'Logged for the wrong service'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepOptions

  @Argument(help: "The visit, as V12.")
  var visit: String

  @Option(help: ArgumentHelp("Why, without a word about a child.", valueName: "text"))
  var reason: String

  func run() throws {
    let words = try contracts.folder(database).plainWords()
    let change = try user.change(by: "visit cancel")
    let cancelled = try database.open().change(change) { db in
      try VisitProgress(ofVisit: visit, step, change, db)
        .cancel(because: Written(reason, under: "--reason"), words, db)
      return try VisitQueries.visit(visit, db)
    }
    try StandardOutput.say("Cancelled \(cancelled.reference) of \(cancelled.urn).")
  }
}
