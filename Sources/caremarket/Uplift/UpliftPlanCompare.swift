import ArgumentParser
import Definitions
import FeeUplifts
import Store
import Values

struct UpliftPlanCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set two plans side by side, for a budget paper.",
    discussion: """
      Each agreement that comes out otherwise is shown with its fee and what the year costs in each \
      plan. The plans may be of two policies.

      Example: caremarket uplift plan compare U1 U2 --output options.xlsx
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The one plan, as U1.")
  var first: String

  @Argument(help: "The other plan, as U2.")
  var second: String

  func run() throws {
    let folder = try contracts.folder(database)
    let table = try database.open().read { db in
      let (one, other) = try (UpliftPlanQueries.plan(first, db), UpliftPlanQueries.plan(second, db))
      let lines = { (plan: UpliftPlan) in
        let terms = try UpliftTerms(folder, plan.year)
        return try PlanLine.all(of: plan, terms.kinds, terms.rule, db)
      }
      return PlanDifference(try lines(one), try lines(other))
        .table(one.reference, other.reference)
    }
    try output.print(table)
  }
}
