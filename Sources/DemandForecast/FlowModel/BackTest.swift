package import Values

/// Forecasts as they would have been made on earlier days, against what came.
package struct BackTest: Sendable {
  /// One cell of one earlier forecast.
  package struct Line: Sendable {
    /// The day on which it would have been made.
    package let origin: Day
    package let day: Day
    package let cell: FlowCell
    package let estimate: FlowEstimate
    package let actual: Int
    /// What two simpler ways would have said: as many as on the day of origin, and the straight line
    /// through the month ends of the window.
    package let noChange: Double
    package let trend: Double
  }

  package let lines: [Line]
  /// How many of the forecasts do not overlap: those of neighbouring months have most of what came in
  /// common, so that together they are as good as so many.
  package let apart: Int

  /// The days on which a forecast could have been made of what is known: one in every month, back from
  /// the last of which it is known what came.
  package static func origins(
    in known: ClosedRange<Day>, windowDays: Int, daysAhead: Int
  ) -> [Day] {
    let first = known.lowerBound.adding(days: windowDays)
    let last = known.upperBound.adding(days: -daysAhead)
    let months = sequence(first: 0) { $0 + 1 }.lazy.map { last.adding(months: -$0) }
    return Array(months.prefix { $0 >= first }).reversed()
  }

  /// Makes a forecast on each origin, from the days of the window before it, for so many days ahead.
  package init(
    _ history: StayHistory, origins: [Day], windowDays: Int, daysAhead: Int,
    _ definition: FlowDefinition
  ) {
    apart = BackTest.apart(origins, daysAhead: daysAhead)
    let cells = [FlowCell.all] + definition.kinds.indices.map { FlowCell(kind: $0) }
    lines = origins.concurrentMap { origin in
      BackTest.lines(history, origin, windowDays, origin.adding(days: daysAhead), cells, definition)
    }.flatMap(\.self)
  }

  private static func apart(_ origins: [Day], daysAhead: Int) -> Int {
    guard let first = origins.first, let last = origins.last else { return 0 }
    return last.days(since: first) / daysAhead + 1
  }

  private static func lines(
    _ history: StayHistory, _ origin: Day, _ windowDays: Int, _ day: Day, _ cells: [FlowCell],
    _ definition: FlowDefinition
  ) -> [Line] {
    let first = origin.adding(days: -windowDays)
    let history = history.during(first...day)
    let known = history.known(on: origin)
    let rates = FlowRates(known, window: first...origin, definition)
    let forecast = FlowForecast(known, from: origin, on: [day], FlowPlan(rates), definition)
    let series = sequence(first: origin) { $0.adding(days: -30) }.prefix { $0 >= first }
      .map { ($0, FlowCount(history, on: $0, definition)) }
    let actual = FlowCount(history, on: day, definition)
    return cells.map { cell in
      let points = series.map { (Double($0.0.days(since: origin)), Double($0.1[cell])) }
      return Line(
        origin: origin, day: day, cell: cell, estimate: forecast.moments[1][cell],
        actual: actual[cell], noChange: Double(series.first?.1[cell] ?? 0),
        trend: StraightLine(points).value(at: Double(day.days(since: origin))))
    }
  }
}

extension StayHistory {
  /// What was known on a day: a stay that went on has no end yet.
  func known(on day: Day) -> StayHistory {
    StayHistory(
      steps.lazy.map(\.stay).filter { $0.from <= day }.map { stay in
        let until = stay.until.flatMap { $0 <= day ? $0 : nil }
        return Stay(
          child: stay.child, born: stay.born, kind: stay.kind, from: stay.from, until: until)
      })
  }
}
