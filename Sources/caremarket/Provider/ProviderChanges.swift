import ArgumentParser
import Definitions
import ProviderRegister
import Store
import Values

struct ProviderChanges: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "List in words what has changed since a day.",
    discussion: """
      Services that came and left, changed places, owners, names and registration, new judgements, \
      suspensions and bars, groups, and providers that were found to be one. The file with which \
      the register begins is no change.

      Example: caremarket provider changes --since 2025-04-01 --area Leeds
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var area: AreaOptions
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("The first day whose changes are listed.", valueName: "day"),
    transform: Day.init(argument:))
  var since: Day

  func validate() throws {
    let last = try day.day()
    guard since <= last else {
      throw ValidationError("'--since' must not come after \(last.inWords).")
    }
  }

  func run() throws {
    let last = try day.day()
    let reasons = try contracts.folder(database).standingReasons()
    let types = try imports.provisionTypes(database)
    let changes = try database.open().read { db in
      try RegisterChanges.changes(
        since: since, through: last, area.filter(on: last, types: types, db), reasons: reasons, db)
    }
    try output.print(table(changes, last))
  }

  private func table(_ changes: [RegisterChange], _ last: Day) -> OutputTable {
    OutputTable(
      changes,
      columns: [
        .day("day", "Day") { $0.day },
        .text("urn", "URN") { $0.urn },
        .text("provider", "Provider") { $0.provider ?? $0.name }.wrapping,
        .text("what", "What") { $0.kind.inWords }.wrapping,
        .text("before", "From") { $0.before }.wrapping,
        .text("after", "To") { $0.after }.wrapping,
        .text("name", "Service") { $0.name }.ifRoom,
        .text("provisionType", "Type") { $0.provisionType }.ifRoom,
        .text("localAuthority", "Authority") { $0.authority }.ifRoom,
        .text("change", "Code") { $0.kind.rawValue }.ifRoom,
      ],
      whenEmpty: "Nothing changed from \(since.inWords) to \(last.inWords).",
      closing: "\(changes.count.counted("change")) from \(since.inWords) to \(last.inWords).")
  }
}
