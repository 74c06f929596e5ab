import ArgumentParser
import CommissioningPlans
import Values

struct ActionImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring in a sufficiency action plan from a spreadsheet.",
    discussion: """
      'caremarket import template action-plan' prints its columns. What is in the plan already stays; \
      what leads say of it each quarter comes with 'caremarket import action-updates' or \
      'caremarket action update'. 'caremarket import undo' takes an import back.

      Example: caremarket action import plan.csv --as-at 2026-04-01
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var dryRun: DryRunOption

  @Argument(help: "The files, or '-' for standard input.")
  var files: [String]

  @Option(
    help: ArgumentHelp("The day on which the plan was adopted (default: today).", valueName: "day"),
    transform: Day.init(argument:))
  var asAt: Day?

  func run() throws {
    let loading = ImportLoading(
      database: database, imports: imports, contracts: contracts, user: user, dryRun: dryRun,
      key: nil)
    try loading.load(files, of: ActionPlanImport.kind, asAt: asAt)
  }
}
