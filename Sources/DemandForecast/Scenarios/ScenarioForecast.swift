package import Values

/// The children in care as a scenario takes them to become.
package struct ScenarioForecast: Sendable {
  package let scenario: ForecastScenario
  /// The first is the day from which it starts, as it was.
  package let moments: [FlowForecast.Moment]

  /// Forecasts the children on some days after a window of which the rates are taken.
  ///
  /// The window's first day counts: what happened on it is in the rates.
  package init(
    _ history: StayHistory, window: ClosedRange<Day>, on days: [Day], _ scenario: ForecastScenario,
    _ definition: FlowDefinition, population: PopulationProjection? = nil
  ) {
    let start = window.upperBound
    let rates = FlowRates(
      history, window: window.lowerBound.adding(days: -1)...start, definition)
    let plan = FlowPlan(
      rates, from: start, through: days.max() ?? start, scenario, definition,
      population.map { ($0, window.middle) })
    let forecast = FlowForecast(history, from: start, on: days, plan, definition)
    self.scenario = scenario
    moments = forecast.moments.map { scenario.reshaped($0, after: forecast.moments[0], definition) }
  }

  /// The last day that it goes to.
  package var last: FlowForecast.Moment { moments[moments.count - 1] }
}

extension ClosedRange<Day> {
  fileprivate var middle: Day {
    lowerBound.adding(days: upperBound.days(since: lowerBound) / 2)
  }
}

extension FlowPlan {
  /// The plan of a scenario, and of a population that entries follow in proportion, from the one of a
  /// day on.
  init(
    _ rates: FlowRates, from start: Day, through last: Day, _ scenario: ForecastScenario,
    _ definition: FlowDefinition, _ population: (PopulationProjection, since: Day)?
  ) {
    let changes = scenario.changes.flatMap { [$0.from, $0.until].compactMap(\.self) }
    let years = population == nil ? [] : Day.newYears(after: start, through: last)
    let days = Set(changes + years + [start]).sorted()
    let later = days.map { day in
      let changed = scenario.changes.filter { $0.holds(on: day) }
        .reduce(rates) { $1.changed($0, definition) }
      guard let population else { return Part(from: day, rates: changed) }
      return Part(
        from: day, rates: population.0.changed(changed, since: population.since, on: day))
    }
    self.init(parts: [Part(from: nil, rates: rates)] + later)
  }
}

extension Day {
  fileprivate static func newYears(after start: Day, through last: Day) -> [Day] {
    guard start < last else { return [] }
    return (start.year...last.year).map { Day(daysSince1970: 0).adding(months: ($0 - 1970) * 12) }
      .filter { $0 > start && $0 <= last }
  }
}
