import Values

/// A step from one figure to another of the same kind.
enum TrendStep {
  case counts(Int, Int)
  case shares(Proportion, Proportion, points: Int)
  case rates(Proportion, Proportion)
  case amounts(Money, Money, fewest: Int)

  /// So many of so many.
  struct Proportion {
    let part: Int
    let whole: Int
  }

  /// Makes the step, or `nil` where the figures are not of one kind.
  init?(from earlier: TrendFigure, to later: TrendFigure) {
    switch (earlier, later) {
    case (.count(let old), .count(let new)): self = .counts(old, new)
    case (.share(let old, let before), .share(let new, let after)):
      self = .shares(
        Proportion(part: old, whole: before), Proportion(part: new, whole: after),
        points: (later.percent ?? 0) - (earlier.percent ?? 0))
    case (.rate(let old, let before, let per), .rate(let new, let after, let other))
    where per == other:
      self = .rates(Proportion(part: old, whole: before), Proportion(part: new, whole: after))
    case (.amount(let old, let before), .amount(let new, let after)):
      self = .amounts(old, new, fewest: min(before, after))
    default: return nil
    }
  }

  /// Which way it goes, where it is more than chance alone would often bring about.
  func movement(_ rules: TrendRules) -> Trend.Movement {
    guard change != .zero else { return .same }
    guard !isOfTooFew(rules) else { return .tooFew }
    guard isReal(rules) else { return .noRealChange }
    return change > .zero ? .rise : .fall
  }

  /// How large it is in words, without its direction; `nil` where what was nothing has no per cent.
  ///
  /// Of shares, the difference of the shares as they are shown, so that a reader finds the same.
  func size(_ rules: TrendRules) -> String? {
    switch self {
    case .counts(let old, let new) where old < rules.percentFrom: abs(new - old).withThousands
    case .counts(let old, _): percent(of: Fraction(Int128(old), over: 1))
    case .shares(_, _, let points):
      points == 0 ? "less than 1 percentage point" : abs(points).counted("percentage point")
    case .rates(let old, _): percent(of: old.share)
    case .amounts(let old, _, _): percent(of: Fraction(Int128(old.pence), over: 1))
    }
  }

  private func percent(of old: Fraction) -> String? {
    guard old > .zero else { return nil }
    let magnitude = change < .zero ? Fraction.zero - change : change
    let whole = Rounding.halfUp.quotient(
      of: magnitude.numerator * 100 * old.denominator,
      by: magnitude.denominator * old.numerator)
    return whole == 0 ? "less than 1%" : "\(Int(whole).withThousands)%"
  }
}

extension TrendStep {
  /// By how much the figure is larger than before.
  private var change: Fraction {
    switch self {
    case .counts(let old, let new): Fraction(Int128(new - old), over: 1)
    case .shares(let old, let new, _), .rates(let old, let new): new.share - old.share
    case .amounts(let old, let new, _): Fraction(Int128((new - old).pence), over: 1)
    }
  }

  private func isOfTooFew(_ rules: TrendRules) -> Bool {
    switch self {
    case .counts: false
    case .shares(let old, let new, _), .rates(let old, let new):
      min(old.whole, new.whole) < rules.smallestWhole
    case .amounts(_, _, let fewest): fewest < rules.smallestPlacements
    }
  }

  private func isReal(_ rules: TrendRules) -> Bool {
    switch self {
    case .counts(let old, let new):
      isBeyondChance(squared: change, variance: Fraction(Int128(old + new), over: 1), rules)
    case .shares(let old, let new, _), .rates(let old, let new):
      isBeyondChance(squared: change, variance: old.pooledVariance(with: new), rules)
    case .amounts(let old, let new, _):
      Fraction(Int128(abs((new - old).pence)) * 100, over: 1)
        >= Fraction(Int128(rules.amountPercent) * Int128(old.pence), over: 1)
    }
  }

  /// Whether a change passes so many standard errors: both sides squared, so that all is exact.
  private func isBeyondChance(
    squared change: Fraction, variance: Fraction, _ rules: TrendRules
  ) -> Bool {
    let limit = Fraction(rules.standardErrors)
    return change * change > limit * limit * variance
  }
}

extension TrendStep.Proportion {
  /// The part of the whole; the whole is more than nothing.
  var share: Fraction { Fraction(Int128(part), over: Int128(whole)) }

  /// The variance of the difference of two shares that were the same in truth.
  func pooledVariance(with other: Self) -> Fraction {
    let both = Self(part: part + other.part, whole: whole + other.whole).share
    let each = Fraction(1, over: Int128(whole)) + Fraction(1, over: Int128(other.whole))
    return both * (Fraction(1, over: 1) - both) * each
  }
}
