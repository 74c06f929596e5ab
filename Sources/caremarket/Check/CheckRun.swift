import ArgumentParser
import Demand
import GRDB
import PlacementAgreements
import Store
import Values

struct CheckRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Check the register, the vehicles and the agreements, and say what to do.",
    discussion: """
      Without names every check is run; '--list' says what they are. Nothing is changed. Errors come \
      before warnings; a question for a lawyer counts as a warning. 'caremarket vehicle check' gives \
      advice on vehicles besides. From when on a check of agreements finds something stands in \
      Contracts/Agreements.

      Example: caremarket check unsigned document-expired --format csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var key: KnownKeyOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The names of the checks to run.")
  var names: [String] = []

  @Flag(help: "List the checks instead of running them.")
  var list = false

  func run() throws {
    let key = try key.read(database)
    let known = try KnownChecks(contracts.folder(database), key)
    let chosen = try known.named(names)
    guard !list else { return try output.print(CheckRun.table(of: chosen)) }
    let day = try day.day()
    let findings = try database.open().read { db in
      try sayWhatIsMissing(on: day, key, db)
      return try known.findings(of: names, on: day, db)
    }
    try output.print(CheckRun.table(of: findings, day)) { width in
      CheckText(findings, width: width).lines
    }
    if !findings.isEmpty { throw CommandEnding(status: .foundSomething) }
  }

  /// Says that the returns were not looked at, where there are none and somebody asked for it, or
  /// where their key is missing.
  private func sayWhatIsMissing(on day: Day, _ key: PseudonymKey?, _ db: Database) throws {
    let check = AgreementChecks.noAgreementBehindEpisode.name
    guard names.isEmpty || names.contains(check) else { return }
    let hasReturns = try OpenPlacements.latest(by: day, db) != nil
    if !hasReturns, names.contains(check) { StandardError.say(CheckRun.noReturn(check, day)) }
    if hasReturns, key == nil { StandardError.say(CheckRun.noKey(check)) }
  }

  private static func noReturn(_ check: String, _ day: Day) -> String {
    """
    '\(check)' was not run: there is no children's return of a year that was over on \
    \(day.inWords). 'caremarket import ssda903' takes one in.
    """
  }

  private static func noKey(_ check: String) -> String {
    """
    '\(check)' was not run: it needs the key by which the children of the returns were hashed. Name \
    its file with '--key' or in CAREMARKET_KEY.
    """
  }

  private static func table(of checks: [CheckSet.Entry]) -> OutputTable {
    OutputTable(
      checks,
      columns: [
        .text("check", "Check") { $0.name }.whole,
        .text("purpose", "What it does") { $0.purpose }.wrapping,
      ],
      whenEmpty: "There are no checks.",
      closing: "The rules of vehicles are checks too: 'caremarket vehicle check --list'.")
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
