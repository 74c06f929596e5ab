import ArgumentParser
import CSVReading
import Definitions
import GRDB
import Geography
import Importing
import ProviderRegister
import QualityVisits
import Store
import Values

struct VisitPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Plan the visits of a financial year: who goes where on which day.",
    discussion: """
      The plan is of the days of the year that are still to come. Each service in use is to be \
      visited once in every interval of its tier; the riskiest chooses its day first, so that more \
      risk never delays a visit. An officer works on no weekend, bank holiday or day of leave, makes \
      no more visits in a month than the file says, and goes to two services on one day only where \
      they are near one another. What cannot be placed is listed with the reason. Tiers stand in \
      Contracts/Quality/priority.yaml, and kinds of visit, nearness and bank holidays beside it. \
      Where a plan of the year was saved, visits that are still in time and possible stay where they \
      are, and it is said what moved and why. \
      'caremarket import template officers' makes an empty list of officers.

      Example: caremarket visit plan --year 2026-27 --officers officers.csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var user: UserOption
  @OptionGroup var year: YearOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "The list of officers: name, visits per month, leave, areas and types of service.",
      valueName: "file"))
  var officers: String

  @Flag(help: "Keep it as the year's plan, in the place of the one before.")
  var save = false

  func run() throws {
    let day = try day.day()
    guard day <= year.year.lastDay else {
      throw ValidationError(
        "\(year.year) is over on \(day.inWords). Plan a year that is not, or give '--as-at'.")
    }
    let file = try officerFile()
    let store = try database.open()
    let made = try store.read { db in try make(file, asAt: day, db) }
    if save {
      let change = try user.change(by: "visit plan")
      try store.change(change) { db in
        try made.plan.save(of: year.year, madeOn: day, Recording(change), db)
      }
    }
    try output.print(made.plan.table, nested: made.plan.json)
    made.changes.forEach { StandardError.say($0.inWords) }
  }

  private struct OfficerFile {
    let source: CSVSource
    let mapping: ImportMapping
    let types: CodeList
  }

  private func officerFile() throws -> OfficerFile {
    let folder = ImportFolder(path: try imports.folder(besideDatabase: database.path).path)
    return OfficerFile(
      source: try CSVSource.opening(officers), mapping: try folder.mapping("officers"),
      types: try folder.codeList("provision-types"))
  }

  /// Makes the plan from what the database has, and compares it with the one before.
  private func make(
    _ file: OfficerFile, asAt day: Day, _ db: Database
  ) throws -> (plan: VisitPlan, changes: [PlanChange]) {
    let list = try OfficerList(
      file.source, by: file.mapping, try AuthorityDirectory(db), types: file.types, on: day)
    let first = max(day, year.year.firstDay)
    let before = try SavedPlan.current(of: year.year, db)
    let kept = before?.visits.filter { $0.day >= first } ?? []
    let request = try VisitPlan.Request(
      from: first, through: year.year.lastDay, asAt: day, visibleTo: user.name(),
      officers: list.officers, kept: kept, contracts.folder(database), db)
    let plan = VisitPlan(request)
    return (plan, before == nil ? [] : PlanChange.changes(from: kept, to: plan, request))
  }
}

extension VisitPlan {
  /// The visits and, after them, what could not be placed: for people and spreadsheets.
  fileprivate var table: OutputTable {
    OutputTable(
      visits.map(PlanLine.init) + notPlaced.map(PlanLine.init),
      columns: [
        .day("day", "Day") { $0.day },
        .text("urn", "URN") { $0.urn }.whole,
        .text("officer", "Officer") { $0.officer },
        .code("type", "Type") { $0.type },
        .number("score", "Score") { $0.score },
        .day("dueBy", "Due by") { $0.dueBy },
        .text("reason", "Not placed because") { $0.reason }.wrapping,
      ],
      whenEmpty: "No visit falls due from \(first.inWords) to \(last.inWords).", closing: closing)
  }

  private var closing: String {
    let late = visits.count(where: \.isLate)
    return """
      \(visits.count.counted("visit")) from \(first.inWords) to \(last.inWords), \(late) of them after \
      the day due; \(notPlaced.count) not placed.
      """
  }

  fileprivate var json: JSONValue {
    [
      "visits": .array(
        visits.map { visit in
          [
            "urn": .text(visit.urn), "officer": .text(visit.officer),
            "day": .text(visit.day.description), "type": .text(visit.type.rawValue),
            "score": .number(visit.score),
          ]
        }),
      "notPlaced": .array(
        notPlaced.map { ["urn": .text($0.urn), "reason": .text($0.reason)] }),
    ]
  }
}

/// A line of a plan: a visit, or one that could not be placed.
private struct PlanLine {
  let urn: String
  let score: Int
  let dueBy: Day
  var day: Day?
  var officer: String?
  var type: String?
  var reason: String?

  init(_ visit: PlannedVisit) {
    urn = visit.urn
    score = visit.score
    dueBy = visit.dueBy
    day = visit.day
    officer = visit.officer
    type = visit.type.rawValue
  }

  init(_ visit: UnplacedVisit) {
    urn = visit.urn
    score = visit.score
    dueBy = visit.dueBy
    reason = visit.reason
  }
}
