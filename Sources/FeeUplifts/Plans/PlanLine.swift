package import GRDB
package import PlacementAgreements
import ProviderRegister
package import PurchasingVehicles
import Store
package import Values

/// A line of a plan as lists show it.
package struct PlanLine: Hashable, Sendable {
  /// The number and the reference of the agreement.
  let number: Int
  package let agreement: String
  package let provider: String
  /// The group of the provider, or the provider where it is in none.
  package let group: String
  package let serviceType: String
  package let route: Route
  package let budgetCode: String?
  /// By its code, or "discounts" for those that follow the fee.
  package let kind: String
  /// Which of several lines of one kind.
  let position: Int
  /// The first day on which the fee line is paid no longer; `nil` where it has no end, and of discounts.
  let until: Day?
  package let outcome: UpliftAnswer.Outcome
  package let rule: String?
  package let percentage: String?
  package let effectiveFrom: Day?
  /// What somebody should look at and how it came about, a word or a sentence a line: most readers of
  /// a hundred thousand lines want neither.
  private let flagWords: String
  private let stepText: String
  /// Pounds a week.
  package let old: Money
  package let new: Money
  package let inYear: Money
  package let fullYear: Money
  private let funding: PlanFunding

  package var weekly: Money { new - old }
  /// Who pays the change in the year, as the funding was split on its first day; `nil` is nobody.
  package var funders: [FundingSplit.Funder?: Money] { funding.funders(of: inYear) }
  package var flags: [UpliftAnswer.Flag] {
    flagWords.split(separator: "\n").compactMap { UpliftAnswer.Flag(rawValue: String($0)) }
  }
  /// How it came about, sentence by sentence.
  package var steps: [String] { stepText.split(separator: "\n").map(String.init) }
}

extension PlanLine {
  /// Reads the lines of a plan, by agreement.
  package static func all(
    of plan: UpliftPlan, _ kinds: FeeLineKinds, _ rule: CostRule, _ db: Database
  ) throws -> [PlanLine] {
    let names = try PlanNames(on: plan.year.firstDay, kinds, rule, db)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT agreement.number, agreement.reference, agreement.provider, serviceType, route,
          feeLine.kind, outcome, rule, percentage, effectiveFrom, flags, steps, oldPence, newPence,
          inYearPence, fullYearPence, position,
          untilDay
        FROM upliftLine
        JOIN upliftOutcome ON upliftOutcome.plan = upliftLine.plan
          AND upliftOutcome.agreement = upliftLine.agreement
        JOIN agreement ON agreement.number = upliftLine.agreement
        LEFT JOIN feeLine ON feeLine.number = upliftLine.feeLine
        WHERE upliftLine.plan = ? ORDER BY upliftLine.number
        """,
      arguments: [plan.number])
    var lines: [PlanLine] = []
    while let row = try rows.next() { lines.append(try PlanLine(row, names)) }
    return lines
  }

  private init(_ row: Row, _ names: PlanNames) throws {
    let agreement: Int = row[0]
    let kind: String = row[5] ?? PlannedLine.discounts
    self.init(
      number: agreement, agreement: row[1], provider: names.provider(row[2]),
      group: names.group(row[2]),
      serviceType: row[3], route: try row.code(4), budgetCode: names.budgetCode(of: agreement),
      kind: kind, position: row[16] ?? 1, until: row[17], outcome: try row.code(6), rule: row[7],
      percentage: row[8],
      effectiveFrom: row[9], flagWords: row[10], stepText: row[11], old: Money(pence: row[12]),
      new: Money(pence: row[13]), inYear: Money(pence: row[14]),
      fullYear: Money(pence: row[15]),
      funding: names.funding(of: agreement, kind: kind))
  }
}
