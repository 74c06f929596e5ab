package import Values

/// A forecast of the children in care, by age band and kind of placement, with its uncertainty.
package struct FlowForecast: Sendable {
  package struct Moment: Sendable {
    package let day: Day
    package let estimates: [FlowCell: FlowEstimate]

    /// What is expected in a cell; nobody where nothing is said of it.
    package subscript(_ cell: FlowCell) -> FlowEstimate {
      estimates[cell] ?? FlowEstimate(mean: 0, variance: 0)
    }
  }

  /// The first is the day from which it starts, as it was.
  package let moments: [Moment]

  /// Forecasts the children on some days after a first one, under a plan's rates.
  package init(
    _ history: StayHistory, from day: Day, on days: [Day], _ plan: FlowPlan,
    _ definition: FlowDefinition
  ) {
    let start = FlowStart(history, on: day, definition)
    let days = [day] + days.filter { $0 > day }.sorted()
    let certain = FlowForecast.run(
      FlowExpectation(start, definition), days,
      FlowSteps(through: days, from: day, atMost: 7, plan, definition))
    let unknown = FlowUncertainty(start, days, plan, definition)
    moments = zip(days, certain).map { day, estimates in
      Moment(
        day: day,
        estimates: estimates.reduce(into: [:]) { result, pair in
          result[pair.key] = FlowEstimate(
            mean: pair.value.mean,
            variance: pair.value.variance + unknown.variance(of: pair.key, on: day))
        })
    }
  }

  private static func run(
    _ expectation: FlowExpectation, _ days: [Day], _ steps: FlowSteps
  ) -> [[FlowCell: FlowEstimate]] {
    let dispersion = steps.steps.first?.rates.dispersion ?? 1
    var expectation = expectation
    var estimates = [expectation.estimates(dispersion: dispersion)]
    for step in steps.steps {
      expectation.take(step)
      if days.contains(step.until) {
        estimates.append(expectation.estimates(dispersion: dispersion))
      }
    }
    return estimates
  }
}
