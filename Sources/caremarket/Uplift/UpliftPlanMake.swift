import ArgumentParser
import Definitions
import FeeUplifts
import GRDB
import PlacementAgreements
import ProviderRegister
import Store
import Values

struct UpliftPlanMake: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Make a plan by a policy; what 'caremarket uplift plan' does by itself.",
    discussion: """
      The plan is numbered and kept with all its lines; 'caremarket uplift show' shows them. It rests on \
      what is known of the agreements on the day.

      Example: caremarket uplift plan make westmarch-2026-27 --dry-run
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var user: UserOption
  @OptionGroup var day: DayOption
  @OptionGroup var rehearsal: DryRunOption
  @OptionGroup var output: OutputOptions

  @Argument(
    help: ArgumentHelp(
      "The policy: a name in Contracts/Uplifts, or a file that ends in .yaml.",
      valueName: "policy"))
  var policy: String

  func run() throws {
    let folder = try contracts.folder(database)
    let source = try folder.upliftPolicySource(policy)
    let policy = try folder.upliftPolicy(
      policy, serviceTypes: imports.placementTypes(database))
    let terms = try UpliftTerms(folder, policy.year)
    let day = try day.day()
    let planning = UpliftPlanning(policy, terms.kinds, terms.rule)
    let change = try user.change(by: "uplift plan")
    let store = try database.open()
    let make = { (db: Database) throws -> UpliftPlanFile in
      let kept = try UpliftPlanKeeping.keep(
        planning, text: source.yaml, on: day, Recording(change), db)
      return try UpliftPlanFile(made: kept.plan, kept.totals, terms, db)
    }
    let file = try rehearsal.isDryRun ? store.rehearse(make) : store.change(change, make)
    let closing = rehearsal.isDryRun ? "Nothing was kept." : UpliftPlanMake.next(file)
    try output.print(RecordView(plan: file, budget: policy.budget, closing: closing))
  }

  private static func next(_ file: UpliftPlanFile) -> String {
    """
    Kept as \(file.plan.reference). See its lines with 'caremarket uplift show \(file.plan.reference) \
    --lines', and ask somebody to approve it with 'caremarket uplift submit \(file.plan.reference)'.
    """
  }
}
