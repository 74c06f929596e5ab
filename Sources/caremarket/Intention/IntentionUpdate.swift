import ArgumentParser
import CommissioningPlans
import Definitions
import ProviderRegister
import Store
import Values

struct IntentionUpdate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Say how an intention stands now: its status, its earliest day or its notice.",
    discussion: """
      What was before is kept. A later day needs a reason.

      Example: caremarket intention update I3 --status delayed --earliest 2027-09-01 \
      --reason 'The first search for a site found none'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepDayOption
  @OptionGroup var notice: IntentionNoticeOptions

  @Argument(help: "The intention, as I7.")
  var intention: String

  @Option(help: ArgumentHelp("How it stands.", valueName: "code"))
  var status: String?

  @Option(
    help: ArgumentHelp("The earliest day on which buying begins.", valueName: "day"),
    transform: Day.init(argument:))
  var earliest: Day?

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?

  func validate() throws {
    guard status != nil || earliest != nil || notice.notice != nil else {
      throw ValidationError("Give '--status', '--earliest' or '--notice'.")
    }
    try reason?.mustBeWritten(as: "--reason")
  }

  func run() throws {
    let day = try step.day()
    let folder = try contracts.folder(database)
    var written = WrittenWords()
    written.add(reason, "--reason")
    try written.refuseChildren(of: intention, folder)
    let codes = try IntentionCodes(folder)
    var update = Intention.Update()
    update.status = try status.map { try codes.statuses.code($0, for: "open", on: day).code }
    update.earliest = earliest
    update.notice = try notice.notice(codes, on: day)
    update.reason = reason
    let change = try user.change(by: "intention update")
    let now = try database.open().change(change) { db in
      let found = try IntentionQueries.intention(intention, db)
      try found.update(update, on: day, Recording(change), db)
      return try IntentionQueries.intention(found.reference, db)
    }
    try StandardOutput.say(now.sentence(codes))
  }
}

extension Intention {
  /// How it stands after a step.
  fileprivate func sentence(_ codes: IntentionCodes) -> String {
    guard let now = latest else { return "" }
    let status = codes.statuses.words(for: now.status).lowercased()
    let earliest = now.earliest.map { ", from \($0.inWords) at the earliest" } ?? ""
    return "\(reference) is \(status)\(earliest): \(item)."
  }
}
