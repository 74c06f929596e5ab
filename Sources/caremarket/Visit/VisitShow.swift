import ArgumentParser
import Definitions
import QualityVisits
import Store
import Values

struct VisitShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a visit: its grades, figures, notes, actions and what happened to it.",
    discussion: """
      What was found is shown as the last record has it. Every record before it is kept, and \
      '--format json' lists the steps that made them.

      Example: caremarket visit show V12
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The visit, as V12.")
  var visit: String

  func run() throws {
    let day = try day.day()
    let formats = try contracts.folder(database).reviewFormats()
    let file = try database.open().read { db in
      try VisitFile(VisitQueries.visit(visit, db), formats, on: day, db)
    }
    try output.print(RecordView(file))
  }
}
