import Demand
import DemandForecast
import Values

/// What the forecast by flows says from the newest return on, and what an earlier one had said of it.
struct ForecastFacts: Sendable {
  let definition: FlowDefinition
  /// The days whose rates go on.
  let window: ClosedRange<Day>
  let forecast: ScenarioForecast
  /// The forecast that could have been made a year earlier, against what came.
  let test: [BackTest.Line]

  let rule: ForecastRule

  /// Makes the forecast; `nil` where there are fewer years of returns than the rule asks for.
  init?(_ demand: DemandFacts, _ definition: FlowDefinition, _ rule: ForecastRule) {
    guard demand.years.count >= rule.fewestReturns else { return nil }
    let day = demand.day
    let history = StayHistory(demand.history.stays(definition, demand.words.rules))
    let first = day.adding(days: 1 - rule.windowDays)
    self.definition = definition
    self.rule = rule
    window = first...day
    forecast = ScenarioForecast(
      history, window: window,
      on: (1...rule.yearsAhead).map { day.adding(months: 12 * $0) },
      .base, definition)
    test =
      BackTest(
        history, origins: [day.adding(months: -12)], windowDays: rule.windowDays,
        daysAhead: day.days(since: day.adding(months: -12)), definition
      ).lines
  }

  /// The day from which the forecast starts.
  var start: Day { window.upperBound }
}
