import ArgumentParser
import FeeUplifts
import PlacementAgreements
import Store
import Values

struct UpliftPayments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "payments",
    abstract: "Write what an applied plan changes, line by line, for the payments system.",
    discussion: """
      A row for each fee line that changes, from its first day on, one for the discounts that follow the \
      fee, and one for the arrears that 'caremarket uplift arrears' recorded, paid once. The columns keep \
      their names and order from year to year. Nothing is recorded by it.

      Example: caremarket uplift payments U1 --output payments.csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The plan, as U3.")
  var plan: String

  func run() throws {
    let folder = try contracts.folder(database)
    let (found, lines) = try database.open().read { db in
      let found = try UpliftPlanQueries.plan(plan, db)
      let terms = try UpliftTerms(folder, found.year)
      return (found, try PaymentLine.all(of: found, terms.kinds, terms.rule, db))
    }
    try output.print(PaymentLine.table(lines, of: found))
  }
}

extension PaymentLine {
  fileprivate static func table(_ lines: [PaymentLine], of plan: UpliftPlan) -> OutputTable {
    OutputTable(
      lines,
      columns: [
        .text("plan", "Plan") { _ in plan.reference }.ifRoom,
        .text("agreement", "Agreement") { $0.agreement }.whole,
        .text("provider", "Provider") { $0.provider }.ifRoom,
        .text("budgetCode", "Budget code") { $0.budgetCode }.ifRoom,
        .code("line", "Line") { $0.line },
        .number("position", "No.") { $0.position }.ifRoom,
        .day("effectiveFrom", "From") { $0.from },
        .day("effectiveThrough", "To") { $0.through },
        .code("per", "Per") { $0.per.rawValue },
        .money("formerAmount", "Former") { $0.former },
        .money("amount", "Amount") { $0.amount },
        .text("decision", "Decision") { _ in plan.decision }.ifRoom,
      ],
      whenEmpty: "\(plan.reference) changes no fee.", closing: closing(lines, of: plan))
  }

  private static func closing(_ lines: [PaymentLine], of plan: UpliftPlan) -> String {
    let changes = lines.count { $0.line != arrears }
    let owed = lines.filter { $0.line == arrears }
    guard !owed.isEmpty else {
      return """
        \(changes.counted("line")) change. No arrears are recorded: 'caremarket uplift arrears \
        \(plan.reference)' works them out.
        """
    }
    let sum = owed.reduce(Money.zero) { $0 + $1.amount }
    return "\(changes.counted("line")) change, and \(sum.inWords) are paid in arrears."
  }
}
