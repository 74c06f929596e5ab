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

  /// How many years the statement looks ahead.
  static let yearsAhead = 5
  private static let windowDays = 730

  /// Makes the forecast; `nil` where there are less than three years of returns.
  ///
  /// It takes two years to take rates from, and a third to hold an earlier forecast against.
  init?(_ demand: DemandFacts, _ definition: FlowDefinition) {
    guard demand.years.count >= 3 else { return nil }
    let day = demand.day
    let history = StayHistory(demand.history.stays(definition, demand.words.rules))
    let first = day.adding(months: -24).adding(days: 1)
    self.definition = definition
    window = first...day
    forecast = ScenarioForecast(
      history, window: window,
      on: (1...ForecastFacts.yearsAhead).map { day.adding(months: 12 * $0) },
      .base, definition)
    test =
      BackTest(
        history, origins: [day.adding(months: -12)], windowDays: ForecastFacts.windowDays,
        daysAhead: day.days(since: day.adding(months: -12)), definition
      ).lines
  }

  /// The day from which the forecast starts.
  var start: Day { window.upperBound }
}
