import ArgumentParser
import Values

struct ImportLoad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Bring in files of one kind.",
    discussion: """
      Every cell is checked before anything is stored. If one cannot be right, all problems are \
      listed with file, line and column, and the database stays as it was. The same files a second \
      time change nothing. A file name of '-' reads standard input. The key is needed only for lists of \
      children of the returns, such as special-educational-needs.

      Example: caremarket import ofsted-providers provider_level_2025.csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var dryRun: DryRunOption
  @OptionGroup var key: KeyOption

  @Argument(help: "The kind of file, as 'caremarket import kinds' lists them.")
  var kind: String

  @Argument(help: "The files, or '-' for standard input.")
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The day that the files describe (default: as their titles say).", valueName: "day"),
    transform: Day.init(argument:))
  var asAt: Day?

  func run() throws {
    let loading = ImportLoading(
      database: database, imports: imports, contracts: contracts, user: user, dryRun: dryRun,
      key: key)
    try loading.load(files, of: kind, asAt: asAt)
  }
}
