import ArgumentParser
import DisclosureAttack
import DisclosureControl
import Values

struct StatementAttack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attack",
    abstract: "Play the intruder who tries to find out what a statement hides.",
    discussion: """
      Everything that a reader has is put together: the sums, the rows and columns headed Total, the \
      percentages, the page, the tables' files, and the statements of other years that are named after \
      the first. What can then be worked out of each hidden figure is found by trying every way of \
      filling it in, or by linear programming. A count counts as found where it can be known exactly, \
      or more closely than the rules in Contracts/Statement/disclosure.yaml allow; the command then \
      ends with status 1.

      Example: caremarket statement attack statement-2026 statement-2025
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The statement's folder, then those of other years.")
  var folders: [String]

  func run() throws {
    let folders = try folders.mapTellingAll { try StatementFolder(path: $0) }
    let limits = try contracts.folder(database).disclosureRules()
      .limits(on: folders[0].statement.asAt)
    let rules = IntruderRules(limits)
    let result = StatementIntruder(folders.map(\.statement), rules).attack()
    let report = AttackReport(
      folder: self.folders[0], result: result, leaks: try folders[0].leaks(), rules: rules)
    try output.print(report.table, nested: report.json, inWords: report.text)
    if !report.findings.isEmpty { throw CommandEnding(status: .foundSomething) }
  }
}
