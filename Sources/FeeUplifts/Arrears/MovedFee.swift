import GRDB
import PlacementAgreements
import Store
import Values

/// What a plan that was applied changed of one agreement.
struct MovedFee {
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
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT upliftLine.agreement, effectiveFrom, kind, position, newPence, oldPence
        FROM upliftLine
        JOIN upliftOutcome ON upliftOutcome.plan = upliftLine.plan
          AND upliftOutcome.agreement = upliftLine.agreement
        JOIN feeLine ON feeLine.number = upliftLine.feeLine
        WHERE upliftLine.plan = ? AND outcome = 'uplifted' AND newPence <> oldPence
        """,
      arguments: [plan.number])
    var moved: [Int: MovedFee] = [:]
    while let row = try rows.next() {
      let line = Line(kind: row[2], position: row[3], new: Money(pence: row[4]))
      moved[row[0], default: MovedFee(from: row[1])].former[line] = Money(pence: row[5])
    }
    return moved
  }
}
