package import Values

extension Discounts {
  /// What a rule takes off a weekly fee.
  package struct Amount: Hashable, Sendable {
    package let rule: DiscountRule
    /// Pounds a week.
    package let weekly: Money
  }

  /// Returns what each of the rules that apply takes off a weekly fee, in the order of the rules; of
  /// several of which only the largest counts, only that one.
  package func amounts(
    of weekly: Money, rounding: Rounding, _ applies: (DiscountRule) -> Bool
  ) -> [Amount] {
    let applying = rules.filter(applies)
    let taken = taken(applying.map(\.amount), off: weekly, rounding: rounding)
    let all = zip(applying, taken).map { Amount(rule: $0, weekly: $1) }
    guard stacking == .largestOnly else { return all }
    return (all.first { $0.weekly > .zero } ?? all.first).map { [$0] } ?? []
  }

  /// Returns what each of several discounts takes off a weekly fee, in the order in which they are
  /// given, which is that of the rules.
  ///
  /// A percentage is rounded once, to whole pence. What would take off more than the cap, or than the
  /// fee, is cut from the last discount backwards; the cap itself is rounded down.
  package func taken(
    _ discounts: [DiscountRule.Amount], off weekly: Money, rounding: Rounding
  ) -> [Money] {
    var left = limit(of: weekly)
    return stacked(discounts, weekly, rounding).map { amount in
      let kept = min(amount, left)
      left = left - kept
      return kept
    }
  }

  private func stacked(
    _ discounts: [DiscountRule.Amount], _ weekly: Money, _ rounding: Rounding
  ) -> [Money] {
    switch stacking {
    case .together:
      return discounts.map { $0.off(weekly, rounding) }
    case .inTurn:
      var left = weekly
      return discounts.map { discount in
        let amount = min(discount.off(left, rounding), left)
        left = left - amount
        return amount
      }
    case .largestOnly:
      let amounts = discounts.map { $0.off(weekly, rounding) }
      // Of several that are equally large the first is meant.
      let largest = amounts.firstIndex { $0 == amounts.max() }
      return amounts.indices.map { $0 == largest ? amounts[$0] : .zero }
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
