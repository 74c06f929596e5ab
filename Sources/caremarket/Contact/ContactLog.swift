import ArgumentParser
import Definitions
import ProviderRegister
import Store
import Values

struct ContactLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Record a contact that the council made with a provider.",
    discussion: """
      It is the single point of contact's, unless --by names someone else. Never write about a \
      child in the subject. 'caremarket contact list --log' lists what was recorded.

      Example: caremarket contact log P12 --channel visit --subject 'Yearly review' \
      --day 2026-04-01
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption

  @Argument(help: "The provider: its number, as in P12, or any spelling of its name.")
  var provider: String

  @Option(
    help: ArgumentHelp(
      "In which way, as a code of Contracts/Register/contact-channels.yaml.", valueName: "code"))
  var channel: String

  @Option(help: ArgumentHelp("What it was about.", valueName: "text"))
  var subject: String

  @Option(
    help: ArgumentHelp(
      "The day on which it was (default: today, or CAREMARKET_TODAY).", valueName: "day"),
    transform: Day.init(argument:))
  var day: Day?

  @Option(
    help: ArgumentHelp(
      "Who made it (default: the provider's single point of contact).", valueName: "name"))
  var by: String?

  func validate() throws {
    try subject.mustBeWritten(as: "--subject")
    try by?.mustBeWritten(as: "--by")
  }

  func run() throws {
    let today = try SystemDay.today()
    let day = day ?? today
    let channel = try contracts.folder(database).contactChannels().code(channel, on: day)
    let change = try user.change(by: "contact log")
    let (owner, maker) = try database.open().change(change) { db in
      let owner = try ProviderQueries.provider(provider, db)
      let maker = try ContactEntry.record(
        with: owner, on: day, today: today, by: by, channel: channel.code, subject: subject,
        Recording(change), db)
      return (owner, maker)
    }
    try StandardOutput.say(
      "Recorded a contact of \(maker) with \(owner.named) on \(day.inWords).")
  }
}
