import ArgumentParser
import Definitions
import PlacementAgreements
import ProviderRegister
import Store
import Values

struct AgreementIssue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue",
    abstract: "Say that an agreement was sent to the provider to sign.",
    discussion: """
      It must say what is paid. 'caremarket agreement show A12 --output A12.html' writes the document \
      to send.

      Example: caremarket agreement issue A12 --on 2026-04-07
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepDayOption

  @Argument(help: "The agreement, by its reference.")
  var agreement: String

  func run() throws {
    let day = try step.day()
    let kinds = try contracts.folder(database).agreementKinds()
    let change = try user.change(by: "agreement issue")
    let found = try database.open().change(change) { db in
      let stepping = try AgreementStepping(agreement, Recording(change), db)
      try stepping.issue(StepFacts(day: day, person: change.user), db)
      return stepping.agreement
    }
    let days = kinds[found.kind].signedWithinDays.value(on: day)?.value
    let by = days.map { " It should be signed by \(day.adding(days: $0).inWords)." } ?? ""
    try StandardOutput.say("Issued \(found.reference) on \(day.inWords).\(by)")
  }
}
