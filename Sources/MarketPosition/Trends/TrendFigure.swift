package import Values

/// A figure of which a statement says how it changed, with the numbers behind it.
package enum TrendFigure: Hashable, Sendable {
  /// How many there are.
  case count(Int)
  /// How many there are of all, shown in per cent.
  case share(Int, of: Int)
  /// How many there are for every so many residents.
  case rate(Int, of: Int, per: Int)
  /// A mean amount of money, and over how many placements it goes.
  case amount(Money, of: Int)
}

extension TrendFigure {
  /// The figure as people read it, as in `410`, `25%`, `58 per 10,000` or `£950.00`.
  package var inWords: String {
    switch self {
    case .count(let number): number.withThousands
    case .share: "\(percent ?? 0)%"
    case .rate(let number, let whole, let per):
      "\(TrendFigure.rounded(number * per, over: whole).withThousands) per \(per.withThousands)"
    case .amount(let money, _): money.inWords
    }
  }

  /// The exact figure in its unit: children, per cent, for every so many residents, or pounds.
  ///
  /// `nil` where nothing stands behind it.
  package var value: Fraction? {
    guard !isEmpty else { return nil }
    switch self {
    case .count(let number): return Fraction(Int128(number), over: 1)
    case .share(let part, let whole): return Fraction(Int128(part) * 100, over: Int128(whole))
    case .rate(let number, let whole, let per):
      return Fraction(Int128(number) * Int128(per), over: Int128(whole))
    case .amount(let money, _): return Fraction(Int128(money.pence), over: 100)
    }
  }

  /// The figure as machines read it, in its unit: a share with one decimal, money with two.
  package var number: ExactDecimal? {
    guard let value else { return nil }
    let percent = value * Fraction(1, over: 100)
    switch self {
    case .count, .rate: return percent.percent(decimals: 0)
    case .share: return percent.percent(decimals: 1)
    case .amount(let money, _): return ExactDecimal(coefficient: money.pence, scale: 2)
    }
  }

  /// Whether nothing stands behind a share, a rate or a mean, so that there is no figure.
  var isEmpty: Bool {
    switch self {
    case .count: false
    case .share(_, let whole), .rate(_, let whole, _), .amount(_, let whole): whole <= 0
    }
  }

  /// The share in whole per cent, as it is shown.
  var percent: Int? {
    guard case .share(let part, let whole) = self else { return nil }
    return TrendFigure.rounded(part * 100, over: whole)
  }

  /// Divides and rounds once, an exact half up; of nothing there is nothing.
  private static func rounded(_ number: Int, over whole: Int) -> Int {
    whole > 0 ? Int(Rounding.halfUp.quotient(of: Int64(number), by: Int64(whole))) : 0
  }
}
