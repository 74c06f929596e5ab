import ArgumentParser
import Definitions
import PurchasingVehicles
import Values

struct AdmissionWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Record that somebody gives up a place on a lot, or an application.",
    discussion: """
      Placements that were made stay as they are. To stop placing because of a concern, use \
      'caremarket admission suspend'.

      Example: caremarket admission withdraw P12 --lot core --reason provider-left \
      --decision-reference 'Letter of 2 November 2026'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var subject: AdmissionSubjectOptions
  @OptionGroup var decision: AdmissionDecisionOptions
  @OptionGroup var from: FromOption

  func run() throws {
    let day = try from.day()
    let reasons = try contracts.folder(database).admissionReasons()
    let taking = AdmissionTaking(
      database: database, user: user, subject: subject, step: .withdraw, day: day)
    let outcome = try taking.decide(decision, reasons: reasons) { _ in }
    try StandardOutput.say(outcome.sentence("Withdrew", from: day))
  }
}
