import ArgumentParser
import PlacementAgreements
import ProviderRegister
import Store
import Values

struct AgreementReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Say that an agreement was looked at, and what came of it.",
    discussion: """
      Is it still right for the child, and worth its price? The outcome is continue, vary, stepDown \
      or end; what follows is recorded by its own command.

      Example: caremarket agreement review A12 --outcome continue --on 2026-10-01
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepDayOption

  @Argument(help: "The agreement, by its reference.")
  var agreement: String

  @Option(help: "What came of it: continue, vary, stepDown or end.")
  var outcome: AgreementReview.Outcome

  func run() throws {
    let day = try step.day()
    let kinds = try contracts.folder(database).agreementKinds()
    let change = try user.change(by: "agreement review")
    let review = AgreementReview(day: day, outcome: outcome, recordedBy: change.user)
    let file = try database.open().change(change) { db in
      let stepping = try AgreementStepping(agreement, Recording(change), db)
      try stepping.add(review, db)
      return try AgreementFile(agreement, on: day, db)
    }
    let next = file.nextReview(kinds).map { " To be looked at again by \($0.inWords)." } ?? ""
    try StandardOutput.say("Recorded the review of \(file.agreement.reference).\(next)")
  }
}

extension AgreementReview.Outcome: ExpressibleByArgument {}
