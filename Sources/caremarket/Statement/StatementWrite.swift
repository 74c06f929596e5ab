import ArgumentParser
import Definitions
import DisclosureAttack
import DisclosureControl
import Documents
import MarketPosition
import Values

struct StatementWrite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Write the statement as a web page, with its data.",
    discussion: """
      In the folder come statement.html (one page that needs no other file and no network), \
      statement.md, statement.json with every figure and how it was made, and a CSV file for each \
      table under data. The sections and words come from Contracts/Statement; what the database does \
      not hold is said to be missing. The same database and day give the same files.

      The public edition hides small numbers and what would give them away, by the rules in \
      Contracts/Statement/disclosure.yaml. Before it is written it is attacked, together with the \
      statements that were published before; where anything could be found out, nothing is written. \
      The edition for the council itself shows everything.

      With --docx and --pdf come statement.docx and statement.pdf, made by pandoc from statement.md and \
      by WeasyPrint from the page. The page is what is published: it can be read on every screen, \
      and neither of the others replaces it.

      Example: caremarket statement write --edition public --previous statement-2025 \
      --output statement-2026
      """
  )

  @OptionGroup var statement: StatementOptions
  @OptionGroup var day: DayOption
  @OptionGroup var copies: StatementCopies

  @Option(
    help: ArgumentHelp(
      "The folder to write the files in; it is made if need be.", valueName: "folder"))
  var output: String

  func run() throws {
    let day = try day.day()
    try copies.findPrograms()
    let earlier = try statement.earlier()
    let (made, folder) = try statement.made(on: day, after: earlier)
    let files = StatementFiles(made, try HTMLPage(named: "statement", reading: folder.template))
    if made.edition == .public { try attack(files, earlier, folder, day) }
    try copies.added(to: files, on: day).write(in: output)
    try StandardOutput.say(
      "Wrote \(output)/statement.html, as at \(day.inWords).\(made.hiddenInWords)")
  }

  /// Plays the intruder; throws where anything that is hidden can be found out.
  private func attack(
    _ files: StatementFiles, _ earlier: [PublishedStatement], _ folder: ContractsFolder, _ day: Day
  ) throws {
    let published = try files.published(as: output)
    let rules = IntruderRules(try folder.disclosureRules().limits(on: day))
    let report = AttackReport(
      folder: output, result: StatementIntruder([published] + earlier, rules).attack(),
      leaks: try files.leaks(of: published), rules: rules)
    guard report.findings.isEmpty else { throw StatementGivesAway(report: report) }
  }
}

extension Statement {
  /// How much is hidden, where anything is.
  fileprivate var hiddenInWords: String {
    let numbers = allFigures.filter(\.isNumber)
    let count = numbers.count { isHidden($0) }
    return count == 0
      ? "" : " \(count.withThousands) of \(numbers.count.withThousands) figures are not shown."
  }
}
