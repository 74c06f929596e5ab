import ArgumentParser
import Definitions
import PlacementAgreements
import ProviderRegister
import Store
import Values

struct AgreementRecordAbsence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record-absence",
    abstract: "Record days on which a fee is paused or paid only in part.",
    discussion: """
      '--paid' is the percentage of every weekly line that is still paid: 0 pauses the fee. Say what \
      the agreement's terms or the provider agreed to, and where that is written.

      Example: caremarket agreement record-absence A12 --from 2026-07-06 --through 2026-07-19 \
      --reason hospital --paid 50
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption

  @Argument(help: "The agreement, by its reference.")
  var agreement: String

  @Option(
    help: ArgumentHelp("The first day.", valueName: "day"), transform: Day.init(argument:))
  var from: Day

  @Option(
    help: ArgumentHelp("The last day (default: not known yet).", valueName: "day"),
    transform: Day.init(argument:))
  var through: Day?

  @Option(
    help: ArgumentHelp(
      "Why, as a code of Contracts/Agreements/absence-reasons.yaml.", valueName: "code"))
  var reason: String

  @Option(
    help: ArgumentHelp("The percentage that is still paid, from 0 to 100.", valueName: "per cent"),
    transform: Percentage.init(argument:))
  var paid: Percentage

  @Option(help: ArgumentHelp("Where it is written down.", valueName: "reference"))
  var reference: String?

  func validate() throws {
    if let through, through < from {
      throw ValidationError("The last day of the absence must not come before its first.")
    }
  }

  func run() throws {
    let reasons = try contracts.folder(database).absenceReasons()
    let code = try reasons.code(reason, on: from)
    guard let range = DayRange(from: from, until: through?.adding(days: 1)) else { return }
    let absence = Absence(range: range, reason: code.code, paid: paid, reference: reference)
    let change = try user.change(by: "agreement record-absence")
    try database.open().change(change) { db in
      try AgreementStepping(agreement, Recording(change), db).add(absence, db)
    }
    try StandardOutput.say("Recorded: \(code.words), \(range.inWords), \(paid.inWords) paid.")
  }
}
