import ArgumentParser
import Definitions
import ProviderRegister
import Store
import Values

struct DocumentAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Record a document that you have seen.",
    discussion: """
      It belongs to a provider, or with --service to one of its services. A policy that was renewed \
      under its old number needs its own --valid-from. The same document seen again only changes \
      who saw it last.

      Example: caremarket document add P12 --document 'Public liability insurance' \
      --reference PL-7001-27 --valid-from 2027-04-01 --expires 2028-03-31
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption

  @Argument(help: "The provider: its number, as in P12, or any spelling of its name.")
  var provider: String?

  @Option(help: ArgumentHelp("The service whose document it is.", valueName: "URN"))
  var service: String?

  @Option(help: ArgumentHelp("The kind, by its name in the rules.", valueName: "kind"))
  var document: String

  @Option(help: ArgumentHelp("Its number or edition.", valueName: "reference"))
  var reference: String

  @Option(
    help: ArgumentHelp("The first day on which it is valid.", valueName: "day"),
    transform: Day.init(argument:))
  var validFrom: Day?

  @Option(
    help: ArgumentHelp(
      "The last day on which it is valid; without it, it does not end.",
      valueName: "day"),
    transform: Day.init(argument:))
  var expires: Day?

  @Option(help: ArgumentHelp("Who saw it (default: the user).", valueName: "name"))
  var seenBy: String?

  @Option(
    help: ArgumentHelp("When it was seen (default: today).", valueName: "day"),
    transform: Day.init(argument:))
  var seenOn: Day?

  func validate() throws {
    guard provider != nil || service != nil else {
      throw ValidationError("Name a provider, or a service with '--service'.")
    }
    try reference.mustBeWritten(as: "--reference")
    let today = try SystemDay.today()
    guard seenOn ?? today <= today else {
      throw ValidationError("'--seen-on' must not come after today, \(today.inWords).")
    }
  }

  func run() throws {
    let today = try SystemDay.today()
    let kind = try contracts.folder(database).dueDiligence().definition(of: document)
    let change = try user.change(by: "document add")
    try database.open().change(change) { db in
      let holder = try ProviderDocument.Holder.named(
        provider: provider, urn: service, on: today, db)
      try ProviderDocument.record(
        DocumentDraft(
          holder: holder, kind: kind.name, reference: reference, validFrom: validFrom,
          expires: expires, seenBy: seenBy ?? change.user, seenOn: seenOn ?? today), db)
    }
    let end = expires.map { "valid to \($0.inWords)" } ?? "which does not expire"
    try StandardOutput.say("Recorded \(kind.name) \(reference), \(end).")
  }
}
