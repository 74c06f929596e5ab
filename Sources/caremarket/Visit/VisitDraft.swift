import ArgumentParser
import Definitions
import Documents
import Geography
import QualityVisits
import Store
import Values

struct VisitDraft: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Write the report of a visit, to send to the provider.",
    discussion: """
      A page for a browser and for print (.html), or Markdown (.md). While the visit is not final \
      the report says on its first page that it is a draft, and until when the provider may answer.

      Example: caremarket visit draft V12 --output V12.html
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption

  @Argument(help: "The visit, as V12.")
  var visit: String

  @Option(
    help: ArgumentHelp("The file to write: its name ends in .html or .md.", valueName: "file"))
  var output: String

  func validate() throws {
    guard output.hasSuffix(".html") || output.hasSuffix(".md") else {
      throw ValidationError("'--output' must end in .html or .md.")
    }
  }

  func run() throws {
    let day = try day.day()
    let folder = try contracts.folder(database)
    let formats = try folder.reviewFormats()
    let report = try database.open().read { db in
      let file = try VisitFile(VisitQueries.visit(visit, db), formats, on: day, db)
      return try Report(of: file, council: Council.fetch(db).authority.name)
    }
    let page =
      output.hasSuffix(".md")
      ? report.markdown
      : try HTMLPage(named: "visit", reading: folder.template).render(report)
    try OutputFile(path: output).write(Bytes(page.utf8))
    try StandardOutput.say("Wrote \(output), as at \(day.inWords).")
  }
}
