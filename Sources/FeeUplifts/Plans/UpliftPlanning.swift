package import GRDB
package import PlacementAgreements
package import Values

/// The making of a plan: a policy applied to every agreement, with what each change costs.
package struct UpliftPlanning: Sendable {
  package let policy: UpliftPolicy
  private let kinds: FeeLineKinds
  private let rule: CostRule

  package init(_ policy: UpliftPolicy, _ kinds: FeeLineKinds, _ rule: CostRule) {
    self.policy = policy
    self.kinds = kinds
    self.rule = rule
  }

  /// Returns what the policy does with every agreement, as they are known on a day.
  package func outcomes(asAt day: Day, _ db: Database) throws -> [PlannedOutcome] {
    var outcomes: [PlannedOutcome] = []
    try forEachOutcome(asAt: day, db) { outcomes.append($0) }
    return outcomes
  }

  /// Hands over what the policy does with each agreement, while the next are worked out.
  func forEachOutcome(
    asAt day: Day, _ db: Database, _ body: (PlannedOutcome) throws -> Void
  ) throws {
    let engine = UpliftEngine(policy, sayingAll: false)
    let cohort = try UpliftCohort(of: policy, asAt: day, db)
    try cohort.cases.forEachConcurrently(
      { found in
        let answer = engine.answer(cohort.situation(of: found))
        return PlannedOutcome(
          agreement: found.agreement.number, reference: found.agreement.reference, answer: answer,
          facts: found.facts.text, lines: lines(found, answer))
      }, body)
  }

  /// The lines of the fee, and of the discounts that follow it.
  private func lines(_ found: UpliftCase, _ answer: UpliftAnswer) -> [PlannedLine] {
    let fees = zip(found.lines, answer.lines).map { line, moved in
      fee(line, moved.new, found)
    }
    guard answer.outcome == .uplifted, found.book.claimsFollow(from: found.day) else { return fees }
    return fees + [discounts(found, fees)].compactMap(\.self)
  }

  private func fee(_ line: FeeLine, _ new: Money, _ found: UpliftCase) -> PlannedLine {
    let before = CostLine(range: line.range, per: .week, amount: line.amount)
    let parts = before.split(on: found.day, at: new)
    let inYear = parts.reduce(Money.zero) { $0 + cost($1, found) } - cost(before, found)
    return PlannedLine(
      feeLine: line.number, kind: line.kind, position: line.position, old: line.amount, new: new,
      inYear: line.amount == new ? .zero : inYear, fullYear: wholeYear(new - line.amount))
  }

  private func discounts(_ found: UpliftCase, _ fees: [PlannedLine]) -> PlannedLine? {
    let amounts = fees.compactMap { fee in fee.feeLine.map { ($0, fee.new) } }
    let after = found.book.raised(
      Dictionary(amounts) { first, _ in first }, from: found.day, kinds, found.discounts)
    let old = Money.zero - found.book.weeklyDiscount(on: found.day)
    let new = Money.zero - after.weeklyDiscount(on: found.day)
    let inYear = cost(after.claims, found) - cost(found.book.claims, found)
    guard old != new || inYear != .zero else { return nil }
    return PlannedLine(
      feeLine: nil, kind: PlannedLine.discounts, position: 1, old: old, new: new, inYear: inYear,
      fullYear: wholeYear(new - old))
  }
}

extension UpliftPlanning {
  /// What a line costs in the policy's year, rounded once as the council's costs are.
  private func cost(_ line: CostLine, _ found: UpliftCase) -> Money {
    rule.cost(
      of: line, from: policy.year.firstDay, until: policy.year.lastDay.adding(days: 1), found.paid)
  }

  private func cost(_ claims: [DiscountClaim], _ found: UpliftCase) -> Money {
    claims.reduce(.zero) { $0 + cost(CostLine($1), found) }
  }

  /// What an amount a week comes to over the days of the policy's year.
  private func wholeYear(_ weekly: Money) -> Money {
    let days = policy.year.lastDay.adding(days: 1).days(since: policy.year.firstDay)
    return rule.weekly(weekly, Int64(days) * PaidDays.wholeDay)
  }
}

extension CostLine {
  /// The days before a day as they are, and the others at another amount.
  fileprivate func split(on day: Day, at amount: Money) -> [CostLine] {
    let before = DayRange(from: range.from, until: min(day, range.until ?? day))
    let after = DayRange(from: max(day, range.from), until: range.until)
    return [
      before.map { CostLine(range: $0, per: per, amount: self.amount) },
      after.map { CostLine(range: $0, per: per, amount: amount) },
    ].compactMap(\.self)
  }
}
