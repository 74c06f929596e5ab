package import GRDB
package import PlacementAgreements
import Store
package import Values

/// What a payments system is told of a plan: a line of a fee that changes, or arrears that are paid once.
package struct PaymentLine: Hashable, Sendable {
  /// Under what a line of arrears stands, beside the kinds of fee lines and the names of discounts.
  package static let arrears = "arrears"

  package let agreement: String
  package let provider: String
  package let budgetCode: String?
  /// The kind of the fee line by its code, a discount by its name, or `arrears`.
  package let line: String
  /// Which of several lines of one kind.
  package let position: Int
  package let per: FeeLine.Per
  /// The first day of the new amount, or of the days that arrears are for.
  package let from: Day
  /// The last day of the new amount, where it has one, or of the days that arrears are for.
  package let through: Day?
  /// Pounds a week until then; `nil` of arrears.
  package let former: Money?
  /// Pounds a week from then on, or once; less than nothing of discounts and of what is to come back.
  package let amount: Money
}

extension PaymentLine {
  /// Returns what an applied plan changes, by agreement: its fee lines, the discounts that follow them,
  /// and the arrears that were found to be owed.
  ///
  /// Throws `UpliftProblem` where the plan is not applied.
  package static func all(
    of plan: UpliftPlan, _ kinds: FeeLineKinds, _ rule: CostRule, _ db: Database
  ) throws -> [PaymentLine] {
    guard plan.state == .applied else { throw UpliftProblem.wrongState(plan, needs: [.applied]) }
    let lines = try PlanLine.all(of: plan, kinds, rule, db)
    let names = try PlanNames(on: plan.year.firstDay, kinds, rule, db)
    let discounts = try RenewedDiscounts(by: plan, db)
    let arrears = try ArrearsKeeping.sums(of: plan, db).map { PaymentLine($0, names) }
    let all =
      lines.compactMap { PaymentLine(fee: $0) } + lines.flatMap { discounts.payments($0) }
      + arrears
    return all.sorted { $0.sortKey < $1.sortKey }
  }

  private init?(fee line: PlanLine) {
    guard line.outcome == .uplifted, line.kind != PlannedLine.discounts, line.weekly != .zero,
      let from = line.effectiveFrom
    else { return nil }
    self.init(
      agreement: line.agreement, provider: line.provider, budgetCode: line.budgetCode,
      line: line.kind, position: line.position, per: .week, from: from,
      through: line.until?.adding(days: -1), former: line.old, amount: line.new)
  }

  private init(_ sum: ArrearsKeeping.Sum, _ names: PlanNames) {
    self.init(
      agreement: sum.reference, provider: names.provider(sum.provider),
      budgetCode: names.budgetCode(of: sum.agreement), line: PaymentLine.arrears, position: 1,
      per: .once, from: sum.from, through: sum.until.adding(days: -1), former: nil,
      amount: sum.owed)
  }

  /// Agreement by agreement, the fee before its discounts and its arrears.
  private var sortKey: (String, Int, String, Int, Day) {
    let order = line == PaymentLine.arrears ? 2 : min(amount, former ?? .zero) < .zero ? 1 : 0
    return (agreement, order, line, position, from)
  }
}
