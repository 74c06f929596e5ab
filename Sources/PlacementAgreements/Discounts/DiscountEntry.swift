package import Values

/// What a discount was worth to an agreement over days on which nothing about it changed: what was due
/// by the vehicle's rules, and what was claimed.
package struct DiscountEntry: Hashable, Sendable {
  /// The reference of the agreement.
  package let reference: String
  /// The number of the provider.
  package let provider: Int
  /// The number of the vehicle; `nil` where a discount rests on the agreement's own clause.
  package let vehicle: Int?
  package let discount: String
  package let range: DayRange
  /// Pounds a week.
  package let weeklyDue: Money
  package let weeklyClaimed: Money
  /// What was taken off, exactly as the commitment has it.
  package let claimed: Money
  /// Due and not claimed: what would have been taken off besides, had it been claimed for these days.
  package let missed: Money
  /// Claimed and not due.
  package let overClaimed: Money

  /// What was due: always what was claimed and missed, without what was claimed too much.
  package var due: Money { claimed + missed - overClaimed }
}

extension DiscountEntry {
  /// Reckons a run by the rule of the commitment.
  init(
    _ run: DiscountRun, of placement: DiscountedPlacement, in year: FinancialYear,
    by rule: CostRule
  ) {
    let claims = placement.claims.filter { $0.discount == run.discount }
    reference = placement.reference
    provider = placement.provider
    vehicle = placement.vehicle
    discount = run.discount
    weeklyDue = run.due
    weeklyClaimed = run.claimed
    guard let range = DayRange(from: run.from, until: run.until) else {
      preconditionFailure("a run of days has no day")
    }
    self.range = range
    claimed = claims.reduce(.zero) { sum, claim in
      sum
        - rule.cost(of: CostLine(claim), from: run.from, until: run.until, in: year, placement.paid)
    }
    missed = rule.cost(of: run.missed, range, placement.paid)
    // Rounding the difference by itself must not make more than was claimed.
    let over = rule.cost(of: run.overClaimed, range, placement.paid)
    overClaimed = run.due == .zero ? claimed : min(over, claimed)
  }
}

extension DiscountRun {
  fileprivate var missed: Money { max(due - claimed, .zero) }
  fileprivate var overClaimed: Money { max(claimed - due, .zero) }
}

extension CostRule {
  /// What a weekly amount comes to over all days of a range.
  fileprivate func cost(of weekly: Money, _ range: DayRange, _ paid: PaidDays) -> Money {
    guard let until = range.until else { return .zero }
    let line = CostLine(range: range, per: .week, amount: weekly)
    return cost(of: line, from: range.from, until: until, paid)
  }
}
