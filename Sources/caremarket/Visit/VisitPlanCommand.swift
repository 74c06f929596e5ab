import ArgumentParser
import CSVReading
import Definitions
import Documents
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
      Where a plan of the year was saved, what was done stays, and what 'caremarket visit fix' holds; \
      other visits stay where they are while they are in time and their officer can go, and it is \
      said what moved and why. '--output' takes .csv, .xlsx, .json, .md, and .html for a calendar by \
      month that can be printed. \
      The plan is not the best that there could be: on a dozen small cases its days at risk were \
      4.3% above the best that an exact solver finds. \
      'caremarket import template officers' makes an empty list of officers, and 'caremarket import \
      officers' takes one in.

      Example: caremarket visit plan --year 2026-27 --officers officers.csv --save
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
      "A list of officers: name, visits per month, leave, areas and types of service (default: the "
        + "list that was imported last).", valueName: "file"))
  var officers: String?

  @Flag(help: "Keep it as the year's plan, in the place of the one before.")
  var save = false

  func run() throws {
    let day = try day.day()
    guard day <= year.year.lastDay else {
      throw ValidationError(
        "\(year.year) is over on \(day.inWords). Plan a year that is not, or give '--as-at'.")
    }
    let store = try database.open()
    let change = try user.change(by: "visit plan")
    let made =
      save
      ? try store.change(change) { db in
        let made = try make(asAt: day, db)
        try made.plan.save(of: year.year, madeOn: day, Recording(change), db)
        return made
      } : try store.read { db in try make(asAt: day, db) }
    try print(made, on: day)
    made.plan.changes.forEach { StandardError.say($0.inWords) }
  }

  /// A plan, and what is said with it.
  private struct Made {
    let plan: VisitPlan
    let names: [String: String]
    let council: String
  }

  private func print(_ made: Made, on day: Day) throws {
    if let path = output.page {
      let folder = try contracts.folder(database)
      let page = PlanPage(
        plan: made.plan, names: made.names, holidays: try folder.bankHolidays())
      let report = page.report(of: year.year, council: made.council, on: day)
      let html = try HTMLPage(named: "visit-plan", reading: folder.template).render(report)
      return try OutputFile(path: path).write(Bytes(html.utf8))
    }
    let sheet = PlanSheet(made.plan, made.names)
    try output.print(sheet.table, nested: sheet.json, inWords: sheet.text)
  }

  /// The officers of the file that was given, else those that were taken in.
  private func officerList(on day: Day, _ db: Database) throws -> [Officer] {
    guard let officers else {
      let known = try OfficerQueries.officers(on: day, db)
      guard known.isEmpty else { return known }
      throw QualityProblem("the plan", [Message.noOfficers(day)])
    }
    let folder = ImportFolder(path: try imports.folder(besideDatabase: database.path).path)
    return try OfficerList(
      .opening(officers), by: folder.mapping(OfficerImport.kind), AuthorityDirectory(db), on: day
    ).officers
  }

  /// Makes the plan from what the database has, with the services' names.
  private func make(
    asAt day: Day, _ db: Database
  ) throws -> Made {
    let officers = try officerList(on: day, db)
    let first = max(day, year.year.firstDay)
    let before = try SavedPlan.current(of: year.year, db)
    let request = try VisitPlan.Request(
      from: first, through: year.year.lastDay, asAt: day, visibleTo: user.name(),
      officers: officers, before: before?.before, contracts.folder(database), db)
    return Made(
      plan: VisitPlan(request), names: try ServiceQueries.names(on: day, db),
      council: try Council.fetch(db).authority.name)
  }
}

private enum Message {
  static func noOfficers(_ day: Day) -> String {
    """
    No officers are recorded on \(day.inWords). Give a list with '--officers', or take one in with \
    'caremarket import officers'; 'caremarket import template officers' makes an empty one.
    """
  }
}
