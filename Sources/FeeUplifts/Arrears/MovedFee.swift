import GRDB
import PlacementAgreements
import Store
import Values

/// What a plan that was applied changed of one agreement.
struct MovedFee: Sendable {
  /// A line by what tells it from the others of its agreement, and its amount.
  private struct Line: Hashable {
    let kind: String
    let position: Int
    let new: Money
  }

  /// The first day of the new fee.
  let from: Day
  private var former: [Line: Money] = [:]

  private init(from: Day) {
    self.from = from
  }

  /// Returns the former amounts of the lines that are paid at the plan's new ones, by their numbers; a
  /// line that was agreed anew since is left as it is.
  func former(_ lines: [FeeLine]) -> [Int: Money] {
    lines.reduce(into: [:]) { amounts, line in
      guard line.per == .week, line.cause == .uplift, line.range.from >= from else { return }
      let key = Line(kind: line.kind, position: line.position, new: line.amount)
      amounts[line.number] = former[key]
    }
  }

  /// Reads what a plan changed, by the numbers of the agreements.
  static func all(of plan: UpliftPlan, _ db: Database) throws -> [Int: MovedFee] {
    let rows = try ColumnReading(
      """
      SELECT upliftLine.agreement, effectiveFrom, kind, position, newPence, oldPence
      FROM upliftLine
      JOIN upliftOutcome ON upliftOutcome.plan = upliftLine.plan
        AND upliftOutcome.agreement = upliftLine.agreement
      JOIN feeLine ON feeLine.number = upliftLine.feeLine
      WHERE upliftLine.plan = ? AND outcome = 'uplifted' AND newPence <> oldPence
      """, db, [plan.number])
    var moved: [Int: MovedFee] = [:]
    try rows.forEachRow(db) {
      let line = Line(kind: rows.heldText(2), position: rows.number(3), new: rows.money(4))
      let day = try rows.heldDay(1)
      moved[rows.number(0), default: MovedFee(from: day)].former[line] = rows.money(5)
    }
    return moved
  }
}
