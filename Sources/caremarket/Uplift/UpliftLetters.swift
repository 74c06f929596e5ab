import ArgumentParser
import Definitions
import Documents
import FeeUplifts
import PlacementAgreements
import GRDB
import Geography
import Store
import Values

struct UpliftLetters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letters",
    abstract:
      "Write a letter to every provider in an approved plan: what changes, and what does not.",
    discussion: """
      Each letter is a page to print or send, from Contracts/Templates/uplift.mustache: the fees that \
      change and from when, those that stay and why, and what became of what the provider asked. \
      Placements are named by the council's reference alone.

      Example: caremarket uplift letters U1 --output letters
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption

  @Argument(help: "The plan, as U3.")
  var plan: String

  @Option(help: ArgumentHelp("The folder to write the letters in.", valueName: "folder"))
  var output: String

  func run() throws {
    let contracts = try contracts.folder(database)
    let sources = try database.open().read { try LetterSources(plan, contracts, $0) }
    let page = try HTMLPage(named: "uplift", reading: contracts.template)
    let path = try OutputFolder(path: output).made()
    let today = try SystemDay.today()
    for letter in sources.letters {
      let text = page.render(Report(letter: letter, sources, on: today))
      try OutputFile(path: "\(path)/\(letter.fileName)").write(Bytes(text.utf8))
    }
    let weekly = sources.letters.reduce(Money.zero) { $0 + $1.weekly }
    try StandardOutput.say(
      """
      Wrote \(sources.letters.count.counted("letter")) to '\(path)', together \(weekly.inWords) more a \
      week.
      """)
  }
}

/// What letters are made from.
struct LetterSources {
  let plan: UpliftPlan
  let policy: UpliftPolicy
  let letters: [UpliftLetter]
  let kinds: FeeLineKinds
  let reasons: CodeDefinitions
  let council: String

  /// Reads a plan that was approved; throws `UpliftProblem` where it was not.
  init(_ reference: String, _ folder: ContractsFolder, _ db: Database) throws {
    plan = try UpliftPlanQueries.plan(reference, db)
    guard [.approved, .applied].contains(plan.state) else {
      throw UpliftProblem.wrongState(plan, needs: [.approved, .applied])
    }
    policy = try UpliftPlanQueries.policy(of: plan, folder.upliftFigures(), db)
    let terms = try UpliftTerms(folder, plan.year)
    kinds = terms.kinds
    letters = UpliftLetter.all(
      of: try PlanLine.all(of: plan, terms.kinds, terms.rule, db),
      try UpliftRequestQueries.requests(of: plan.year, db))
    reasons = try folder.refusalReasons()
    council = try Council.fetch(db).authority.name
  }
}

extension UpliftLetter {
  /// A name of small letters, digits and hyphens.
  fileprivate var fileName: String {
    let words = provider.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return "\(words.joined(separator: "-")).html"
  }
}
