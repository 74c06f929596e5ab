import ArgumentParser
import Definitions
import PurchasingVehicles
import Values

struct AdmissionAccredit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accredit",
    abstract: "Give somebody a place on a lot.",
    discussion: """
      Only what was applied for can be accredited. A place ends with the vehicle, or with its own \
      last day where '--through' gives one.

      Example: caremarket admission accredit P12 --lot core --reason criteria-met \
      --decision-reference 'PB 12/2026'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var subject: AdmissionSubjectOptions
  @OptionGroup var decision: AdmissionDecisionOptions
  @OptionGroup var from: FromOption

  @Option(
    help: ArgumentHelp("The last day of the place.", valueName: "day"),
    transform: Day.init(argument:))
  var through: Day?

  func run() throws {
    let day = try from.day()
    let reasons = try contracts.folder(database).admissionReasons()
    let taking = AdmissionTaking(
      database: database, user: user, subject: subject, step: .accredit, day: day)
    let outcome = try taking.decide(decision, reasons: reasons) {
      $0.until = through?.adding(days: 1)
    }
    try StandardOutput.say(outcome.sentence("Accredited", from: day))
  }
}
