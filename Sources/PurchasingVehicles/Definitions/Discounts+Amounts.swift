package import Values

extension Discounts {
  /// What a rule takes off a weekly fee.
  package struct Amount: Hashable, Sendable {
    package let rule: DiscountRule
    /// Pounds a week.
    package let weekly: Money
  }

  /// Returns what each of the rules that apply takes off a weekly fee, in the order of the rules.
  ///
  /// A percentage is rounded once, to whole pence. What would take off more than the cap, or than the
  /// fee, is cut from the last rule backwards; the cap itself is rounded down.
  package func amounts(
    of weekly: Money, rounding: Rounding, _ applies: (DiscountRule) -> Bool
  ) -> [Amount] {
    let stacked = stacked(rules.filter(applies), weekly, rounding)
    var left = limit(of: weekly)
    return stacked.map { amount in
      let kept = min(amount.weekly, left)
      left = left - kept
      return Amount(rule: amount.rule, weekly: kept)
    }
  }

  private func stacked(
    _ applying: [DiscountRule], _ weekly: Money, _ rounding: Rounding
  ) -> [Amount] {
    switch stacking {
    case .together:
      return applying.map { Amount(rule: $0, weekly: $0.amount.off(weekly, rounding)) }
    case .inTurn:
      var left = weekly
      return applying.map { rule in
        let amount = min(rule.amount.off(left, rounding), left)
        left = left - amount
        return Amount(rule: rule, weekly: amount)
      }
    case .largestOnly:
      let amounts = applying.map { Amount(rule: $0, weekly: $0.amount.off(weekly, rounding)) }
      // Of several that are equally large the first is meant.
      let largest = amounts.map(\.weekly).max()
      return amounts.first { $0.weekly == largest }.map { [$0] } ?? []
    }
  }

  /// The most that may be taken off a weekly fee.
  private func limit(of weekly: Money) -> Money {
    switch cap {
    case .percentage(let percentage): min(weekly, weekly.times(percentage, rounding: .down))
    case .weekly(let money): min(weekly, money)
    case nil: weekly
    }
  }
}

extension DiscountRule.Amount {
  fileprivate func off(_ weekly: Money, _ rounding: Rounding) -> Money {
    switch self {
    case .percentage(let percentage): weekly.times(percentage, rounding: rounding)
    case .weekly(let money): money
    }
  }
}
