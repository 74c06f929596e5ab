import ArgumentParser
import Definitions
import PurchasingVehicles
import Values

struct AdmissionReject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Refuse an application to a lot.",
    discussion: """
      An application that was refused can be made again. Only what was applied for can be rejected.

      Example: caremarket admission reject P12 --lot core --reason criteria-not-met \
      --decision-reference 'PB 15/2026'
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
      database: database, user: user, subject: subject, step: .reject, day: day)
    let outcome = try taking.decide(decision, reasons: reasons) { _ in }
    try StandardOutput.say(outcome.sentence("Rejected", from: day))
  }
}
