import ArgumentParser
import Definitions
import FeeUplifts
import PlacementAgreements
import ProviderRegister
import QualityVisits
import Store
import Values

struct UpliftRequestAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Record what a provider asks for, when, and where its evidence is kept.",
    discussion: """
      It is for all that the provider has under the policy, or for one agreement. The answer says by \
      which day the policy wants it answered.

      Example: caremarket uplift request add 'Larkenby Care' --policy westmarch-2026-27 --asks 5.5% \
      --received 2026-03-02 --evidence EV/26/114
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption

  @Argument(help: "The provider, by number or name.")
  var provider: String

  @Option(help: ArgumentHelp("The policy under which it is asked.", valueName: "policy"))
  var policy: String

  @Option(
    help: ArgumentHelp("What is asked, as 5.5%.", valueName: "percentage"),
    transform: Percentage.init(signed:))
  var asks: Percentage

  @Option(help: ArgumentHelp("Only for one agreement.", valueName: "reference"))
  var agreement: String?

  @Option(
    help: ArgumentHelp("When it came (default: today).", valueName: "day"),
    transform: Day.init(argument:))
  var received: Day?

  @Option(help: ArgumentHelp("Where the evidence is kept.", valueName: "reference"))
  var evidence: String?

  func validate() throws {
    try evidence?.mustBeWritten(as: "--evidence")
    guard asks > .zero else { throw ValidationError("'--asks' must be more than 0%.") }
  }

  func run() throws {
    let folder = try contracts.folder(database)
    let policy = try folder.upliftPolicy(policy, serviceTypes: nil)
    let today = try SystemDay.today()
    let day = received ?? today
    guard day <= today else { throw StepToCome(day: day, today: today) }
    let change = try user.change(by: "uplift request add")
    let reference = try database.open().change(change) { db in
      try UpliftRequestKeeping.add(
        ProviderQueries.provider(provider, db),
        agreement.map { try AgreementQueries.agreement($0, db) }, year: policy.year, asked: asks,
        receivedOn: day, evidence: evidence, Recording(change), db)
    }
    try StandardOutput.say("Recorded as \(reference).")
    guard let window = policy.requests else { return }
    let reply = try folder.bankHolidays().day(
      window.replyWithinWorkingDays, workingDaysAfter: day)
    try StandardOutput.say("\(window.sentence(on: day)) Answer it by \(reply.inWords).")
  }
}

extension RequestWindow {
  /// Whether something came in the window, in a sentence.
  fileprivate func sentence(on day: Day) -> String {
    let time = closingTime.map { " at \($0)" } ?? ""
    let window = "\(opens.inWords) to \(closes.inWords)\(time)"
    return contains(day)
      ? "It came in the request window, \(window)."
      : "It came outside the request window, \(window)."
  }
}
