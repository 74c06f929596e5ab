import ArgumentParser
import Definitions
import FeeUplifts
import GRDB
import PlacementAgreements
import ProviderRegister
import Store
import Values

struct UpliftArrearsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arrears",
    abstract: "Say what is owed for the days between the new fees and their decision.",
    discussion: """
      For every agreement and payment week from the first day of its new fee until the day before the \
      decision: what the new fee comes to more than the former, to the day and the penny. Ended \
      placements are among them. What was found to be owed before is taken off and what is owed now is \
      recorded, so a second run owes nothing; '--dry-run' records nothing.

      Example: caremarket uplift arrears U1 --decided 2026-11-21 --weeks --output arrears.csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var user: UserOption
  @OptionGroup var rehearsal: DryRunOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The plan, as U3.")
  var plan: String

  @Option(
    help: ArgumentHelp(
      "The day of the decision, from which the new fee is paid by itself.", valueName: "day"),
    transform: Day.init(argument:))
  var decided: Day

  @Flag(help: "Show every week.")
  var weeks = false

  func run() throws {
    let folder = try contracts.folder(database)
    let figures = try folder.upliftFigures()
    let change = try user.change(by: "uplift arrears")
    let store = try database.open()
    let reckon = { (db: Database) throws -> UpliftArrears in
      let plan = try UpliftPlanQueries.plan(plan, db)
      let policy = try UpliftPlanQueries.policy(of: plan, figures, db)
      let terms = try UpliftTerms(folder, plan.year)
      return try UpliftArrears(
        of: plan, by: policy, decided: decided, terms.kinds, terms.rule, db)
    }
    let arrears =
      try rehearsal.isDryRun
      ? store.read(reckon)
      : store.change(change) { db in
        let arrears = try reckon(db)
        try ArrearsKeeping.keep(arrears, Recording(change), db)
        return arrears
      }
    try output.print(weeks ? arrears.weeksTable : arrears.table)
  }
}

extension UpliftArrears {
  fileprivate var weeksTable: OutputTable {
    OutputTable(
      owed,
      columns: [
        .text("agreement", "Agreement") { $0.agreement }.whole,
        .text("provider", "Provider") { $0.provider }.ifRoom,
        .text("budgetCode", "Budget code") { $0.budgetCode }.ifRoom,
        .day("from", "From") { $0.days.from },
        .day("through", "To") { $0.days.through },
        .money("due", "Due") { $0.due }.summed,
        .money("before", "Found before") { $0.before }.summed,
        .money("owed", "Owed") { $0.owed }.summed,
      ],
      whenEmpty: whenEmpty, closing: closing)
  }

  /// An agreement with its weeks added up.
  private struct Sum {
    let first: OwedWeek
    var weeks = 0
    var owed = Money.zero
  }

  fileprivate var table: OutputTable {
    let sums = owed.reduce(into: [Sum]()) { sums, week in
      if sums.last?.first.agreement != week.agreement { sums.append(Sum(first: week)) }
      sums[sums.count - 1].weeks += 1
      sums[sums.count - 1].owed += week.owed
    }
    return OutputTable(
      sums,
      columns: [
        .text("agreement", "Agreement") { $0.first.agreement }.whole,
        .text("provider", "Provider") { $0.first.provider },
        .text("budgetCode", "Budget code") { $0.first.budgetCode }.ifRoom,
        .day("from", "From") { $0.first.days.from },
        .number("weeks", "Weeks") { $0.weeks },
        .money("owed", "Owed") { $0.owed }.summed,
      ],
      whenEmpty: whenEmpty, closing: closing)
  }

  private var whenEmpty: String {
    "Nothing is owed by \(plan.reference) for the days before \(decided.inWords)."
  }

  private var closing: String {
    "Owed by \(plan.reference) for the days before \(decided.inWords): \(total.inWords)."
  }
}
