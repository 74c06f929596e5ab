import ArgumentParser
import CommissioningPlans
import Definitions
import Documents
import Geography
import Store
import Values

struct ActionReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Report on a sufficiency action plan: progress, what is late, what changed.",
    discussion: """
      Changes are since the last day of the quarter before, unless another day is given. \
      '--output plan.html' writes a page for the meeting that reviews the plan. With '--format csv' \
      there is a line for each action.

      Example: caremarket action report --output plan.html
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var plan: PlanOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("The day since which changes are told.", valueName: "day"),
    transform: Day.init(argument:))
  var since: Day?

  func validate() throws {
    let day = try day.day()
    guard since.map({ $0 < day }) ?? true else {
      throw ValidationError("'--since' must be before \(day.inWords), the day of the report.")
    }
  }

  func run() throws {
    let day = try day.day()
    let since = since ?? PlanProgress.quarterBefore(day)
    let store = try database.open()
    let found = try store.read { db in try ActionPlanQueries.plan(plan.plan, db) }
    let progress = PlanProgress(of: found, on: day, since: since)
    if let file = output.page { return try writePage(file, progress, store) }
    try output.print(
      RecordView(progress), flat: OutputTable(planned: progress.actions, on: day))
  }

  private func writePage(_ file: String, _ progress: PlanProgress, _ store: Store) throws {
    let page = try HTMLPage(named: "quality", reading: contracts.folder(database).template)
    let council = try store.read { db in try Council.fetch(db).authority.name }
    try OutputFile(path: file).write(
      Bytes(page.render(Report(of: progress, council: council)).utf8))
    try StandardOutput.say("Wrote \(file), as at \(progress.day.inWords).")
  }
}
