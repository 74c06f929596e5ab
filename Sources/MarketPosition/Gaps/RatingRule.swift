/// From which numbers on a side of the market is called strong, fair or weak.
package struct RatingRule: Hashable, Sendable {
  /// The two limits of one side: what is strong, and what is fair; the rest is weak.
  package struct Limits: Hashable, Sendable {
    let strong: Int
    let fair: Int

    /// What a number is called of which more is better.
    func rising(_ number: Int) -> MarketRating.Grade {
      if number >= strong { return .strong }
      return number >= fair ? .fair : .weak
    }

    /// What a number is called of which less is better.
    func falling(_ number: Int) -> MarketRating.Grade {
      if number <= strong { return .strong }
      return number <= fair ? .fair : .weak
    }
  }

  /// Services with a judgement that are good or outstanding, in per cent.
  let quality: Limits
  /// Types of service with a gap.
  let supply: Limits
  /// By how many per cent more children are expected in three years.
  let demand: Limits
  /// New placements that were bought through a framework or a block, in per cent of all bought.
  let maturity: Limits
  /// What stands for the workforce, of which no record tells.
  let workforce: String
  let reference: String
}
