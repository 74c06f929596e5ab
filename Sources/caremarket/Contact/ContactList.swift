import ArgumentParser
import Definitions
import GRDB
import ProviderRegister
import Store
import Values

struct ContactList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List whom to speak to at providers on a day, or the contacts made until then.",
    discussion: """
      Example: caremarket contact list --log --provider P12
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("Only of one provider, by number or name.", valueName: "provider"))
  var provider: String?

  @Flag(help: "List the contacts that were made, the latest first.")
  var log = false

  func run() throws {
    let day = try day.day()
    let store = try database.open()
    if log { return try printLog(until: day, store) }
    let (contacts, names) = try store.read { db in
      let all = try ContactQueries.contacts(on: day, of: number(db), db)
      return (all, try ProviderQueries.all(db).reduce(into: [:]) { $0[$1.number] = $1.name })
    }
    try output.print(
      OutputTable(
        contacts,
        columns: [
          .number("number", "No.") { $0.number },
          .text("provider", "Provider") { names[$0.provider] },
          .text("name", "Name") { $0.name }.wrapping,
          .text("role", "Role") { $0.role }.wrapping,
          .text("email", "Email") { $0.email }.wrapping,
          .text("telephone", "Telephone") { $0.telephone }.whole,
          .day("from", "From") { $0.range.from }.ifRoom,
        ],
        whenEmpty: "Nobody is recorded on \(day.inWords)."))
  }

  private func printLog(until day: Day, _ store: Store) throws {
    let channels = try contracts.folder(database).contactChannels()
    let entries = try store.read { db in
      try ContactEntry.log(until: day, of: number(db), db)
    }
    try output.print(
      OutputTable(
        entries,
        columns: [
          .day("day", "Day") { $0.day },
          .text("number", "No.") { ProviderNumber.text($0.provider) },
          .text("provider", "Provider") { $0.providerName },
          .text("commissioner", "Commissioner") { $0.commissioner },
          .text("channel", "How") { channels.words(for: $0.channel) },
          .text("subject", "Subject") { $0.subject }.wrapping,
        ],
        whenEmpty: "No contact was recorded until \(day.inWords)."))
  }

  private func number(_ db: Database) throws -> Int? {
    try provider.map { try ProviderQueries.provider($0, db).number }
  }
}
