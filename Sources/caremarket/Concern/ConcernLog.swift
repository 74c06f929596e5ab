import ArgumentParser
import Definitions
import ProviderRegister
import QualityVisits
import Store
import Values

struct ConcernLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Record a concern about a provider, a service or a group.",
    discussion: """
      Sources, types and severities stand in Contracts/Quality/Codes. A concern from a restricted \
      source is shown only to those named with --reader. By when it must be looked at follows from \
      Contracts/Quality/visits.yaml.

      Example: caremarket concern log --service 9000101 --source reviewing-officer --type staffing \
      --severity moderate --report 'QA/2026/77' --received 2026-11-02
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var subject: StandingSubjectOptions

  @Option(help: ArgumentHelp("From where it came.", valueName: "code"))
  var source: String

  @Option(help: ArgumentHelp("What it is about.", valueName: "code"))
  var type: String

  @Option(help: ArgumentHelp("How grave it is.", valueName: "code"))
  var severity: String

  @Option(help: ArgumentHelp("Where the report itself is kept.", valueName: "reference"))
  var report: String

  @Option(
    help: ArgumentHelp("When it was received (default: today).", valueName: "day"),
    transform: Day.init(argument:))
  var received: Day?

  @Option(
    help: ArgumentHelp("When the designated officer was told.", valueName: "day"),
    transform: Day.init(argument:))
  var designatedOfficer: Day?

  @Option(
    help: ArgumentHelp(
      "Who may see a restricted concern; may be given several times.", valueName: "name"))
  var reader: [String] = []

  @Option(help: ArgumentHelp("The visit at which it was seen, as V12.", valueName: "visit"))
  var visit: String?

  @Option(
    help: ArgumentHelp(
      "By when it must be looked at again (default: by the council's clock).", valueName: "day"),
    transform: Day.init(argument:))
  var reviewDay: Day?

  func validate() throws {
    try report.mustBeWritten(as: "--report")
    try reader.forEach { try $0.mustBeWritten(as: "--reader") }
  }

  func run() throws {
    let today = try SystemDay.today()
    let folder = try contracts.folder(database)
    let words = try folder.plainWords()
    let change = try user.change(by: "concern log")
    let concern = try database.open().change(change) { db in
      let whose = try subject.subject(on: min(received ?? today, today), db)
      let seen = try visit.map { try VisitQueries.visit($0, db) }
      return try draft(of: whose, seen, folder, today)
        .log(today: today, words, Recording(change), db)
    }
    let review = concern.steps.last?.reviewDay
    try StandardOutput.say(
      "Recorded \(concern.reference), to be looked at by \(review?.inWords ?? "nobody").")
  }

  private func draft(
    of whose: StandingSubject, _ visit: Visit?, _ folder: ContractsFolder, _ today: Day
  ) throws -> ConcernDraft {
    let day = received ?? today
    let source = try folder.concernSources().code(source, on: day)
    let days = try folder.visitRules().daysToReview(.concern, from: day)
    return ConcernDraft(
      subject: whose, source: source.code,
      type: try folder.concernTypes().code(type, on: day).code,
      severity: try folder.concernSeverities().code(severity, on: day).code,
      reportReference: report, receivedOn: day, designatedOfficerOn: designatedOfficer,
      isRestricted: source.uses.contains("restricted"), readers: reader, visit: visit,
      reviewDay: reviewDay ?? day.adding(days: days))
  }
}
