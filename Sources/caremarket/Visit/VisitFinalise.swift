import ArgumentParser
import Definitions
import ProviderRegister
import QualityVisits
import Store
import Values

struct VisitFinalise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finalise",
    abstract: "Make a visit's grades final, because a second person agrees to them.",
    discussion: """
      The person who agrees can be none of those who made or logged the visit. The provider must \
      have had its days to answer, or have answered, and every challenge must have been decided.

      Example: caremarket visit finalise V12 --agreed-by 'Dario Ormsgate'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepOptions

  @Argument(help: "The visit, as V12.")
  var visit: String

  @Option(help: ArgumentHelp("Who else agrees to the grades.", valueName: "name"))
  var agreedBy: String

  @Flag(help: "The provider has answered, so its days need not be waited for.")
  var answered = false

  func validate() throws {
    try agreedBy.mustBeWritten(as: "--agreed-by")
  }

  func run() throws {
    let formats = try contracts.folder(database).reviewFormats()
    let change = try user.change(by: "visit finalise")
    let final = try database.open().change(change) { db in
      try VisitProgress(ofVisit: visit, step, change, db)
        .finalise(agreedBy: agreedBy, hasAnswered: answered, db)
      return try VisitQueries.visit(visit, db)
    }
    let overall = formats[final.format]?.overall(of: final.facts.grades)
    let grade = overall.map { "The grade of the whole review is '\($0.title)'." }
    try StandardOutput.say(
      """
      \(final.reference) is final from \(try step.day().inWords), agreed by \(agreedBy). \
      \(grade ?? "Nothing was graded.")
      """)
  }
}
