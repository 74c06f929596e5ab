package import Values

/// What is paid for an agreement, or taken off: a line of its fee, or a discount that is claimed.
package struct CostLine: Hashable, Sendable {
  package let range: DayRange
  package let per: FeeLine.Per
  /// Pounds a week, or once; less than nothing of a discount.
  package let amount: Money

  package init(range: DayRange, per: FeeLine.Per, amount: Money) {
    self.range = range
    self.per = per
    self.amount = amount
  }

  package init(_ line: FeeLine) {
    self.init(range: line.range, per: line.per, amount: line.amount)
  }

  package init(_ claim: DiscountClaim) {
    self.init(range: claim.range, per: .week, amount: .zero - claim.weekly)
  }
}
