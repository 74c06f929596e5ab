package import Values

/// What is paid for an agreement, or taken off: a line of its fee, or a discount that is claimed.
package struct CostLine: Hashable, Sendable {
  package let range: DayRange
  package let per: FeeLine.Per
  /// Pounds a week, or once; less than nothing of a discount.
  package let amount: Money
  /// Who pays it where no funding split was agreed.
  package let funder: FundingSplit.Funder

  package init(
    range: DayRange, per: FeeLine.Per, amount: Money, funder: FundingSplit.Funder = .socialCare
  ) {
    self.range = range
    self.per = per
    self.amount = amount
    self.funder = funder
  }

  package init(_ line: FeeLine) {
    self.init(range: line.range, per: line.per, amount: line.amount)
  }

  /// Makes the line of a discount, which is taken off accommodation and care.
  package init(_ claim: DiscountClaim) {
    self.init(range: claim.range, per: .week, amount: .zero - claim.weekly)
  }
}
