import ArgumentParser
import Definitions
import PlacementAgreements
import ProviderRegister
import Store
import Values

struct AgreementReviewObjective: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review-objective",
    abstract: "Say how it went with an objective of an agreement.",
    discussion: """
      The result is met, onTrack, atRisk or notMet. 'caremarket agreement outcomes' sets results and \
      costs side by side.

      Example: caremarket agreement review-objective A12 --measure schoolAttendance --result onTrack \
      --next-review 2027-01-15
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepDayOption

  @Argument(help: "The agreement, by its reference.")
  var agreement: String

  @Option(help: ArgumentHelp("The measure.", valueName: "code"))
  var measure: String

  @Option(help: "How it went: met, onTrack, atRisk or notMet.")
  var result: Objective.Result

  @Option(
    help: ArgumentHelp("The day of the next review.", valueName: "day"),
    transform: Day.init(argument:))
  var nextReview: Day?

  func run() throws {
    let review = Objective.Review(day: try step.day(), result: result, nextReview: nextReview)
    let measures = try contracts.folder(database).outcomeMeasures()
    let measure = try measures.code(measure, on: review.day)
    let change = try user.change(by: "agreement review-objective")
    try database.open().change(change) { db in
      let stepping = try AgreementStepping(agreement, Recording(change), db)
      try stepping.review(measure.code, review, db)
    }
    let next = nextReview.map { " Next on \($0.inWords)." } ?? ""
    try StandardOutput.say(
      "\(measure.words): \(result.inWords).\(next)")
  }
}

extension Objective.Result: ExpressibleByArgument {}
