import ArgumentParser
import Definitions
import QualityVisits
import Store
import Values

struct VisitFix: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Keep a planned visit on the day that is agreed with the provider.",
    discussion: """
      A plan that is made again leaves it where it is while an officer can go that day. Of several \
      visits that are planned to the service, the one nearest to the day is meant; without a day, \
      the next. It is moved to the day, and to the officer that is named. '--release' lets the plan \
      move it again.

      Example: caremarket visit fix 9000101 --day 2026-12-03 --officer 'Ines Thistleward'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption

  @Argument(help: "The service's URN.")
  var service: String

  @Option(
    help: ArgumentHelp("The day that is agreed (default: the one planned).", valueName: "day"),
    transform: Day.init(argument:))
  var day: Day?

  @Option(help: ArgumentHelp("Who goes (default: who is planned).", valueName: "name"))
  var officer: String?

  @Flag(help: "Let the plan move the visit again.")
  var release = false

  func validate() throws {
    if release, officer != nil {
      throw ValidationError("'--release' names no officer. Leave '--officer' out.")
    }
  }

  func run() throws {
    let book = PlanBook(
      try contracts.folder(database).bankHolidays(), today: try SystemDay.today())
    let change = try user.change(by: "visit fix")
    let store = try database.open()
    guard !release else {
      let released = try store.change(change) { db in try book.release(service, on: day, db) }
      return try StandardOutput.say(
        "The visit to \(released.urn) on \(released.inWords) may move again.")
    }
    let agreed = try store.change(change) { db in
      try book.fix(service, on: day, officer: officer, db)
    }
    try StandardOutput.say(VisitFix.sentence(agreed))
  }

  private static func sentence(_ agreed: PlanBook.Agreement) -> String {
    let was =
      agreed.after.inWords == agreed.before.inWords
      ? "" : " It was planned for \(agreed.before.inWords)."
    return "The visit to \(agreed.after.urn) stays on \(agreed.after.inWords).\(was)"
  }
}

extension PlannedVisit {
  /// When it is and who goes, as in "3 December 2026 (Ines Thistleward)".
  fileprivate var inWords: String { "\(day.inWords) (\(officer))" }
}
