import ArgumentParser
import Definitions
import FeeUplifts
import PlacementAgreements
import Store
import Values

struct UpliftShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "Show a plan: what it comes to, its lines, or what is otherwise since the one before.",
    discussion: """
      '--lines' shows every fee line with what is paid now and then, and why; '--by' sums them up. As a \
      spreadsheet the sums are formulas: '--lines --output schedule.xlsx'. In '--by funder' only what \
      the year costs is divided.

      Example: caremarket uplift show U1 --by provider
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The plan, as U3.")
  var plan: String

  @Flag(help: "Show every line.")
  var lines = false

  @Flag(help: "Show what stays as it is, and why.")
  var excluded = false

  @Flag(help: "Show what is otherwise than in the policy's plan before.")
  var changes = false

  @Option(
    help: ArgumentHelp(
      "Sum up by rule, type, route, provider, group, budgetCode or funder.", valueName: "what"))
  var by: PlanSummary.Breakdown?

  func validate() throws {
    guard [lines, excluded, changes, by != nil].filter(\.self).count <= 1 else {
      throw ValidationError("Ask for one of '--lines', '--excluded', '--changes' and '--by'.")
    }
  }

  func run() throws {
    let folder = try contracts.folder(database)
    let figures = try folder.upliftFigures()
    let (file, policy) = try database.open().read { db in
      let found = try UpliftPlanQueries.plan(plan, db)
      return (
        try UpliftPlanFile(plan, UpliftTerms(folder, found.year), db),
        try UpliftPlanQueries.policy(of: found, figures, db)
      )
    }
    if lines { return try output.print(PlanLine.table(file.lines, of: file.plan)) }
    if excluded { return try output.print(PlanLine.leftTable(file.lines)) }
    if changes { return try output.print(UpliftShow.table(file)) }
    if let by { return try output.print(PlanSummary(file.lines, by: by).table()) }
    try output.print(RecordView(plan: file, budget: policy.budget))
  }

  private static func table(_ file: UpliftPlanFile) -> OutputTable {
    file.difference?.table(file.previous?.reference ?? "", file.plan.reference)
      ?? PlanDifference([], []).table("", file.plan.reference)
  }
}

extension PlanSummary.Breakdown: ExpressibleByArgument {}
