package import Values

extension FundingSplit {
  /// Returns what each funder pays of a cost over a time, and under `nil` what nobody pays, which is
  /// less than nothing where the shares come to more than the whole.
  ///
  /// Percentages that add up to no more than the whole divide the cost so that the pence add up to it,
  /// by the largest remainder. A weekly amount is paid for the portion of days that is paid, in
  /// ten-thousandths of a day, as a line of the fee is; it, and a percentage of more than the whole, is
  /// rounded once by itself.
  package func dividing(
    _ cost: Money, over portion: Int64, by rule: CostRule
  ) -> [(funder: Funder?, cost: Money)] {
    let shares = Funder.allCases.map { share(of: $0) }
    let left = Percentage.whole.hundredths - shares.reduce(0, +)
    guard basis == .percentage, left >= 0 else { return roundedByItself(cost, portion, rule) }
    let parts = LargestRemainder.parts(of: cost.pence, by: shares + [left])
    let funders = Funder.allCases.map(Optional.some) + [nil]
    return zip(funders, parts).map { (funder: $0, cost: Money(pence: $1)) }
  }

  private func roundedByItself(
    _ cost: Money, _ portion: Int64, _ rule: CostRule
  ) -> [(funder: Funder?, cost: Money)] {
    let shares = Funder.allCases.map { funder in
      (funder: Optional(funder), cost: amount(share(of: funder), of: cost, portion, rule))
    }
    return shares + [(nil, shares.reduce(cost) { $0 - $1.cost })]
  }

  private func amount(
    _ share: Int64, of cost: Money, _ portion: Int64, _ rule: CostRule
  ) -> Money {
    switch basis {
    case .percentage: cost.times(Percentage(hundredths: share), rounding: rule.rounding)
    case .weeklyAmount: rule.weekly(Money(pence: share), portion)
    }
  }
}
