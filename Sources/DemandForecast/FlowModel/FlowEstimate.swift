/// A number of children that is expected, and how far it may be from what comes.
package struct FlowEstimate: Hashable, Sendable {
  package let mean: Double
  /// The variance of the number that will be there around the mean.
  package let variance: Double

  package init(mean: Double, variance: Double) {
    self.mean = mean
    self.variance = variance
  }

  /// How sure an interval is: the part of a normal distribution that it holds.
  package enum Certainty: Int, CaseIterable, Sendable {
    case percent80 = 80
    case percent95 = 95

    /// Half the width of the interval in standard deviations.
    var deviations: Double { self == .percent80 ? 1.281_551_565_545 : 1.959_963_984_540 }
  }

  /// The interval of a certainty, by the gamma distribution of this mean and variance.
  ///
  /// Its quantiles are those of Wilson and Hilferty (1931), which never go below nothing.
  package func interval(_ certainty: Certainty) -> ClosedRange<Double> {
    let low = quantile(-certainty.deviations)
    return low...max(low, quantile(certainty.deviations))
  }

  private func quantile(_ deviations: Double) -> Double {
    guard mean > 0, variance > 0 else { return max(0, mean) }
    let ninth = variance / (9 * mean * mean)
    let root = 1 - ninth + deviations * ninth.squareRoot()
    return mean * max(0, root) * max(0, root) * max(0, root)
  }
}
