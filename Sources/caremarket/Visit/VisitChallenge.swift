import ArgumentParser
import Definitions
import QualityVisits
import Store
import Values

struct VisitChallenge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "challenge",
    abstract: "Record what a provider says is not right in a draft report, or answer it.",
    discussion: """
      With --point it is recorded. With --upheld or --rejected it is answered, with the reason; an \
      upheld challenge may change the grade, and both grades are kept.

      Example: caremarket visit challenge V12 --standard protection --upheld --grade meets \
      --reason 'The assessment was seen after the visit'
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var step: StepOptions

  @Argument(help: "The visit, as V12.")
  var visit: String

  @Option(help: ArgumentHelp("The standard that it is about.", valueName: "code"))
  var standard: String

  @Option(help: ArgumentHelp("What the provider says, without a word about a child."))
  var point: String?

  @Flag(help: "The council agrees with the provider.")
  var upheld = false

  @Flag(help: "The council does not agree with the provider.")
  var rejected = false

  @Option(help: ArgumentHelp("The grade after an upheld challenge.", valueName: "code"))
  var grade: String?

  @Option(help: ArgumentHelp("Why it is answered so.", valueName: "text"))
  var reason: String?

  func validate() throws {
    guard [point != nil, upheld, rejected].count(where: \.self) == 1 else {
      throw ValidationError("Give one of '--point', '--upheld' and '--rejected'.")
    }
    guard (reason != nil) == (point == nil) else {
      throw ValidationError("An answer needs '--reason'; a challenge has only '--point'.")
    }
    guard grade == nil || upheld else {
      throw ValidationError("Only an upheld challenge changes the grade.")
    }
  }

  func run() throws {
    let folder = try contracts.folder(database)
    let words = try folder.plainWords()
    let formats = try folder.reviewFormats()
    let change = try user.change(by: "visit challenge")
    let changed = try database.open().change(change) { db in
      let progress = try VisitProgress(ofVisit: visit, step, change, db)
      if let point {
        try progress.challenge(standard, point: Written(point, under: "--point"), words, db)
      } else {
        try progress.decide(
          standard, isUpheld: upheld, grade: grade.map { Written($0, under: "--grade") },
          because: Written(reason ?? "", under: "--reason"), by: formats, words, db)
      }
      return try VisitQueries.visit(visit, db)
    }
    try StandardOutput.say(sentence(changed))
  }

  private func sentence(_ visit: Visit) -> String {
    guard point == nil else {
      return "Recorded a challenge of '\(standard)' in \(visit.reference)."
    }
    let found = visit.facts.findings.first { $0.standard.lowercased() == standard.lowercased() }
    let answer = upheld ? "Upheld" : "Rejected"
    return """
      \(answer) the challenge of '\(standard)' in \(visit.reference), whose grade is \
      '\(found?.grade ?? "")'.
      """
  }
}
