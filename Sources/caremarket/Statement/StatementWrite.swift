import ArgumentParser
import Definitions
import Documents
import Foundation
import MarketPosition
import Store
import Values

struct StatementWrite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Write the statement as one web page.",
    discussion: """
      The page needs no other file and no network: open it in any browser, print it, or put it on \
      the council's site. Its sections and words come from Contracts/Statement. What the database \
      does not hold is said to be missing. The same database and day give the same page.

      Example: caremarket statement write --as-at 2026-03-31 --output statement
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption

  @Option(
    help: ArgumentHelp(
      "The folder to write statement.html in; it is made if need be.", valueName: "folder"))
  var output: String

  func run() throws {
    let day = try day.day()
    let folder = ContractsFolder(path: try contracts.folder(besideDatabase: database.path).path)
    let definition = try folder.statementDefinition()
    let page = try HTMLPage(named: "statement", reading: folder.template)
    let facts = try database.open().read { db in try SupplyFacts(on: day, db) }
    let statement = Statement(facts: facts, definition: definition, command: command(day))
    let file = try OutputFolder(path: output).made() + "/statement.html"
    try OutputFile(path: file).write(Bytes(page.render(statement.report).utf8))
    try StandardOutput.say("Wrote \(file), as at \(day.inWords).")
  }

  /// The command without names of folders, so that the page does not depend on where it is written.
  private func command(_ day: Day) -> String {
    "caremarket statement write --as-at \(day) --output FOLDER"
  }
}
