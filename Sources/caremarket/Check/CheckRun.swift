import ArgumentParser
import Definitions
import ProviderRegister
import Store
import Values

struct CheckRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Check the register, and say what to do about what is found.",
    discussion: """
      Without names every check is run; '--list' says what they are. Nothing is changed. Errors come \
      before warnings.

      Example: caremarket check document-expired review-overdue --format csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The names of the checks to run.")
  var names: [String] = []

  @Flag(help: "List the checks instead of running them.")
  var list = false

  func run() throws {
    let checks = try chosen()
    guard !list else { return try output.print(CheckRun.table(of: checks)) }
    let day = try day.day()
    let folder = ContractsFolder(path: try contracts.folder(besideDatabase: database.path).path)
    let dueDiligence = try folder.dueDiligence()
    let facts = try database.open().read { db in
      try RegisterFacts(on: day, dueDiligence: dueDiligence, db)
    }
    let findings = checks.flatMap { $0.findings(in: facts) }
    let sorted =
      findings.filter { $0.severity == .error } + findings.filter { $0.severity == .warning }
    try output.print(CheckRun.table(of: sorted, day)) { width in
      CheckText(sorted, width: width).lines
    }
    if !findings.isEmpty { throw CommandEnding(status: .foundSomething) }
  }

  private func chosen() throws -> [RegisterCheck] {
    try names.isEmpty
      ? RegisterCheck.all
      : names.map { name in
        guard let check = RegisterCheck.all.first(where: { $0.name == name }) else {
          throw UnknownCheck(name: name)
        }
        return check
      }
  }

  private static func table(of checks: [RegisterCheck]) -> OutputTable {
    OutputTable(
      checks,
      columns: [
        .text("check", "Check") { $0.name }.whole,
        .text("purpose", "What it does") { $0.purpose }.wrapping,
      ],
      whenEmpty: "There are no checks.")
  }

  private static func table(of findings: [CheckFinding], _ day: Day) -> OutputTable {
    OutputTable(
      findings,
      columns: [
        .text("severity", "Severity") { $0.severity.rawValue },
        .text("check", "Check") { $0.check }.wrapping,
        .text("subject", "About") { $0.subject }.wrapping,
        .text("message", "What to do") { $0.message }.wrapping,
      ],
      whenEmpty: "Nothing was found on \(day.inWords).")
  }
}
