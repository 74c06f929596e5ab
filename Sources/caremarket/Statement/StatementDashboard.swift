import ArgumentParser
import Definitions
import Demand
import Documents
import GRDB
import Geography
import MarketPosition
import Store
import Values

struct StatementDashboard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "Show the month's sufficiency dashboard: what we said we will do, and whether we do.",
    discussion: """
      The "we will" statements, their measures and targets stand in Contracts/Statement/dashboard.yaml. \
      Each figure is worked out from the records for the month, the month before and the year before; \
      the children's return comes once a year, so figures from it are of its last day. What counts as \
      a rise or a fall stands in Contracts/Statement/trends.yaml. It is for the council's own use: \
      small numbers are shown. '--output dashboard.html' writes a page, on which the actions of the \
      plan stand under the statement that they are for.

      Example: caremarket statement dashboard --month 2026-10 --output dashboard.html
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var demand: DemandOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("The month that it is of, as 2026-10.", valueName: "month"),
    transform: Month.init(argument:))
  var month: Month

  func validate() throws {
    guard try month.firstDay <= SystemDay.today() else {
      throw ValidationError(
        "\(month.inWords) is still to come. A dashboard is of a month that has begun.")
    }
  }

  func run() throws {
    let folder = try demand.definitions.contracts.folder(database)
    let words = try careWords()
    let today = try SystemDay.today()
    let (dashboard, council) = try database.open().read { db in
      (
        try Dashboard(of: month, asAt: today, folder, words, db),
        try Council.fetch(db).authority.name
      )
    }
    if let file = output.page {
      let page = try HTMLPage(named: "quality", reading: folder.template)
      try OutputFile(path: file).write(
        Bytes(page.render(Report(of: dashboard, council: council)).utf8))
      return try StandardOutput.say("Wrote \(file), as at \(dashboard.day.inWords).")
    }
    try output.print(
      RecordView(dashboard, DashboardLine.columns),
      nested: RecordView(dashboard, DashboardLine.allColumns).json, flat: OutputTable(dashboard))
  }

  private func careWords() throws -> CareRecords.Words {
    let words = try demand.words(database)
    return CareRecords.Words(
      rules: words.rules, scheme: words.scheme, ladder: try demand.scheme("ladder", database),
      codes: words.codes, bands: words.bands)
  }
}
