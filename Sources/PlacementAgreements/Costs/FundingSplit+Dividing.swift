package import Values

extension FundingSplit {
  /// Returns what each funder pays of a cost over a time, and under `nil` what nobody pays, which is
  /// less than nothing where the shares come to more than the whole.
  ///
  /// Each share is rounded once by itself. A weekly amount is paid for the portion of days that is
  /// paid, in ten-thousandths of a day, as a line of the fee is.
  package func dividing(
    _ cost: Money, over portion: Int64, by rule: CostRule
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
