import ArgumentParser
import Definitions
import Documents
import Geography
import ProviderRegister
import QualityVisits
import Store
import Values

struct QualityTracker: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tracker",
    abstract: "List how every service in use stands: red, amber or green, and why.",
    discussion: """
      What is red or amber stands in Contracts/Quality/tracker.yaml. Our grade is that of the last \
      visit to which two people agreed, and the trend that of the last few. Restricted concerns \
      count only for the people named for them, and never on a page. '--output tracker.html' writes \
      a page for print, '--output tracker.xlsx' a spreadsheet.

      Example: caremarket quality tracker --status red
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("Only one status: red, amber or green.", valueName: "status"),
    transform: Rating.init(argument:))
  var status: Rating?

  func run() throws {
    let day = try day.day()
    let folder = try contracts.folder(database)
    let store = try database.open()
    if let file = output.page { return try writePage(file, on: day, folder, store) }
    let reader = ConcernReader.person(try user.name())
    let tracker = try store.read { db in try Tracker(on: day, visibleTo: reader, folder, db) }
    let shown = tracker.services.filter { service in status.map { $0 == service.status } ?? true }
    try output.print(OutputTable(tracked: shown, tracker))
  }

  private func writePage(
    _ file: String, on day: Day, _ folder: ContractsFolder, _ store: Store
  ) throws {
    let page = try HTMLPage(named: "quality", reading: folder.template)
    let (tracker, council) = try store.read { db in
      (
        try Tracker(on: day, visibleTo: .meeting, folder, db),
        try Council.fetch(db).authority.name
      )
    }
    let shown = tracker.services.filter { service in status.map { $0 == service.status } ?? true }
    let report = Report(of: tracker, shown, council: council, rules: try folder.trackerRules())
    try OutputFile(path: file).write(Bytes(page.render(report).utf8))
    try StandardOutput.say("Wrote \(file), as at \(day.inWords).")
  }
}
