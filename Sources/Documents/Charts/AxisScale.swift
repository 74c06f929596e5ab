/// A scale from round number to round number, which takes in zero and everything to be drawn.
struct AxisScale: Sendable {
  /// The numbers that are marked, lowest first; always at least two.
  let ticks: [Double]
  private let step: Double

  /// Makes the scale for some numbers.
  ///
  /// Counts of people and places are marked at whole numbers only.
  init(covering numbers: [Double], wholeNumbersOnly: Bool) {
    let lowest = min(0, numbers.min() ?? 0)
    let highest = max(0, numbers.max() ?? 0)
    let range = highest - lowest > 0 ? highest - lowest : 1
    let step = Self.roundStep(atLeast: max(range / 4, wholeNumbersOnly ? 1 : 0))
    let first = Int((lowest / step).rounded(.down))
    let last = max(first + 1, Int((highest / step).rounded(.up)))
    self.step = step
    ticks = (first...last).map { Double($0) * step }
  }

  /// Returns where a number lies, from 0 at the lowest tick to 1 at the highest.
  func position(of number: Double) -> Double {
    let (low, high) = (ticks[0], ticks[ticks.count - 1])
    return min(max((number - low) / (high - low), 0), 1)
  }

  /// The smallest of 1, 2 and 5 times a power of ten that is no smaller than a number.
  private static func roundStep(atLeast number: Double) -> Double {
    var power = 1.0
    while power * 10 <= number { power *= 10 }
    while power > number, power > 1e-9 { power /= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= number * 0.999_999 } ?? power * 10
  }
}
