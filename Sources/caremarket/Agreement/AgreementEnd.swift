import ArgumentParser
import Definitions
import PlacementAgreements
import ProviderRegister
import Store
import Values

struct AgreementEnd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: "Say on which day an agreement ended, and why.",
    discussion: """
      '--through' is the last day that is paid. An agreement that never began ends through the day \
      before its first. An end that was recorded wrongly is put right by another: the last one \
      counts, and both are kept.

      Example: caremarket agreement end A12 --through 2026-10-04 --reason moved
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption

  @Argument(help: "The agreement, by its reference.")
  var agreement: String

  @Option(
    help: ArgumentHelp("The last day that is paid.", valueName: "day"),
    transform: Day.init(argument:))
  var through: Day

  @Option(
    help: ArgumentHelp(
      "Why, as a code of Contracts/Agreements/end-reasons.yaml.", valueName: "code"))
  var reason: String

  @Option(help: ArgumentHelp("Where the decision is written down.", valueName: "reference"))
  var document: String?

  func run() throws {
    let reason = try contracts.folder(database).endReasons().code(reason, on: through)
    let change = try user.change(by: "agreement end")
    let found = try database.open().change(change) { db in
      let stepping = try AgreementStepping(agreement, Recording(change), db)
      let facts = StepFacts(
        day: through.adding(days: 1), person: change.user, reason: reason.code,
        documentReference: document)
      try stepping.take(.ended, facts, db)
      return stepping.agreement
    }
    let last = found.from > through ? "It never began" : "Its last day is \(through.inWords)"
    try StandardOutput.say("Ended \(found.reference). \(last): \(reason.words.lowercasedFirst).")
  }
}

extension String {
  /// The text as it goes on in a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
