import ArgumentParser
import Definitions
import PlacementAgreements
import ProviderRegister
import Store
import Values

struct AgreementAddObjective: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add-objective",
    abstract: "Add what a placement is to achieve, by a measure.",
    discussion: """
      Measures are codes of Contracts/Agreements/outcome-measures.yaml, so that services can be held \
      to the same ones. It is first reviewed when the agreement is next looked at, or when you say.

      Example: caremarket agreement add-objective A12 --measure schoolAttendance --review-day \
      2026-10-01
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

  @Option(
    help: ArgumentHelp("The day of its first review.", valueName: "day"),
    transform: Day.init(argument:))
  var reviewDay: Day?

  func run() throws {
    let day = try step.day()
    let folder = try contracts.folder(database)
    let kinds = try folder.agreementKinds()
    let measure = try folder.outcomeMeasures().code(measure, on: day)
    let change = try user.change(by: "agreement add-objective")
    let review = try database.open().change(change) { db in
      let stepping = try AgreementStepping(agreement, Recording(change), db)
      let from = max(day, stepping.agreement.from)
      let next = try AgreementFile(agreement, on: from, db).nextReview(kinds)
      let review = reviewDay ?? next.map { max($0, from) } ?? from
      let objective = GivenObjective(measure: measure.code, reviewDay: review)
      try stepping.add(objective, from: from, reviewDay: review, db)
      return review
    }
    try StandardOutput.say(
      "Added to \(agreement): \(measure.words). To be reviewed on \(review.inWords).")
  }
}
