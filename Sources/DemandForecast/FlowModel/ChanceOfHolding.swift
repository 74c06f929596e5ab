/// How many of some forecasts can be expected to hold what came in their range.
package enum ChanceOfHolding {
  /// Returns the shares, in whole per cent, between which 95 of 100 sets of so many forecasts would be if
  /// their ranges were right: the middle of the binomial distribution.
  package static func usual(
    of count: Int, _ certainty: FlowEstimate.Certainty
  ) -> ClosedRange<Int> {
    guard count > 0 else { return 0...100 }
    let part = Double(certainty.rawValue) / 100
    let chances = binomial(count, part)
    let low = first(in: chances) ?? 0
    let high = count - (first(in: chances.reversed()) ?? 0)
    return percent(low, count)...percent(high, count)
  }

  /// The chances that none, one, two and so on hold.
  private static func binomial(_ count: Int, _ part: Double) -> [Double] {
    (0..<count).reduce([1.0]) { chances, _ in
      let failed = chances.map { $0 * (1 - part) } + [0]
      let held = [0] + chances.map { $0 * part }
      return zip(failed, held).map { $0 + $1 }
    }
  }

  /// The first number by which more than a fortieth of all chances is passed.
  private static func first(in chances: [Double]) -> Int? {
    var sum = 0.0
    return chances.firstIndex { chance in
      sum += chance
      return sum > 0.025
    }
  }

  private static func percent(_ held: Int, _ count: Int) -> Int {
    (held * 200 + count) / (2 * count)
  }
}
