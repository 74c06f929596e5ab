/// How good earlier forecasts of a cell were: their errors and how often their intervals held.
package struct BackTestSummary: Sendable {
  package let cell: FlowCell
  package let forecasts: Int
  /// The mean of the error without its sign, in children: ours, and those of two simpler ways.
  package let meanError: Double
  package let meanErrorOfNoChange: Double
  package let meanErrorOfTrend: Double
  /// The mean error in hundredths of what came, where some came; `nil` where nobody did.
  package let meanPercentError: Double?
  /// The mean of forecast less actual: above zero where it says too many.
  package let bias: Double
  /// The share of forecasts whose interval held what came.
  package let held80: Double
  package let held95: Double

  /// Sums up the lines of one cell; `nil` where there is none.
  package init?(_ lines: [BackTest.Line]) {
    guard let first = lines.first else { return nil }
    let count = Double(lines.count)
    func mean(_ value: (BackTest.Line) -> Double) -> Double {
      lines.reduce(0) { $0 + value($1) } / count
    }
    cell = first.cell
    forecasts = lines.count
    meanError = mean { abs($0.estimate.mean - Double($0.actual)) }
    meanErrorOfNoChange = mean { abs($0.noChange - Double($0.actual)) }
    meanErrorOfTrend = mean { abs($0.trend - Double($0.actual)) }
    bias = mean { $0.estimate.mean - Double($0.actual) }
    held80 = mean { $0.holds(.percent80) ? 1 : 0 }
    held95 = mean { $0.holds(.percent95) ? 1 : 0 }
    let some = lines.filter { $0.actual > 0 }
    meanPercentError =
      some.isEmpty
      ? nil
      : some.reduce(0) { $0 + abs($1.estimate.mean - Double($1.actual)) / Double($1.actual) * 100 }
        / Double(some.count)
  }
}

extension BackTest.Line {
  /// Whether what came is in the interval, with its ends taken to whole children outwards.
  func holds(_ certainty: FlowEstimate.Certainty) -> Bool {
    let interval = estimate.interval(certainty)
    return interval.lowerBound.rounded(.down) <= Double(actual)
      && Double(actual) <= interval.upperBound.rounded(.up)
  }
}

extension BackTest {
  /// The summaries of all children and of each kind.
  package var summaries: [BackTestSummary] {
    let cells = Dictionary(grouping: lines, by: \.cell)
    return cells.sorted { ($0.key.kind ?? -1) < ($1.key.kind ?? -1) }
      .compactMap { BackTestSummary($0.value) }
  }
}
