package import GRDB
package import PlacementAgreements
import PurchasingVehicles
import Store
import Values

extension PlanLine {
  private static let routes = CodeReading<Route>()
  private static let outcomes = CodeReading<UpliftAnswer.Outcome>()

  /// Reads the lines of a plan, by agreement.
  package static func all(
    of plan: UpliftPlan, _ kinds: FeeLineKinds, _ rule: CostRule, _ db: Database
  ) throws -> [PlanLine] {
    let names = try PlanNames(on: plan.year.firstDay, kinds, rule, db)
    let rows = try ColumnReading(
      """
      SELECT upliftLine.agreement, oldPence, newPence, inYearPence, fullYearPence, feeLine.kind,
        position, untilDay, reference, provider, serviceType, route, outcome, rule, percentage,
        effectiveFrom, flags, steps
      FROM upliftLine
      JOIN upliftOutcome ON upliftOutcome.plan = upliftLine.plan
        AND upliftOutcome.agreement = upliftLine.agreement
      JOIN agreement ON agreement.number = upliftLine.agreement
      LEFT JOIN feeLine ON feeLine.number = upliftLine.feeLine
      WHERE upliftLine.plan = ? ORDER BY upliftLine.number
      """, db, [plan.number])
    var lines: [PlanLine] = []
    try rows.forEachRow(db) {
      // The lines of an agreement follow one another, and have most of their words in common.
      let last = lines.last.flatMap { $0.number == rows.number(0) ? $0 : nil }
      lines.append(try PlanLine(rows, after: last, names))
    }
    return lines
  }

  private init(_ row: ColumnReading, after last: PlanLine?, _ names: PlanNames) throws {
    let kind = row.text(5) ?? PlannedLine.discounts
    self.init(
      number: row.number(0), agreement: last?.agreement ?? row.heldText(8),
      provider: last?.provider ?? names.provider(row.number(9)),
      group: last?.group ?? names.group(row.number(9)),
      serviceType: last?.serviceType ?? row.heldText(10),
      route: try last?.route ?? PlanLine.routes.code(row, 11),
      budgetCode: last.map(\.budgetCode) ?? names.budgetCode(of: row.number(0)), kind: kind,
      position: row.optionalNumber(6) ?? 1, until: row.day(7),
      outcome: try last?.outcome ?? PlanLine.outcomes.code(row, 12),
      rule: last.map(\.rule) ?? row.text(13), percentage: last.map(\.percentage) ?? row.text(14),
      effectiveFrom: row.day(15), flagWords: last?.flagWords ?? row.heldText(16),
      stepText: last?.stepText ?? row.heldText(17), old: row.money(1), new: row.money(2),
      inYear: row.money(3), fullYear: row.money(4),
      funding: names.funding(of: row.number(0), kind: kind))
  }
}
