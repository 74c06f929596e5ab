package import Values

/// What the placements of a forecast cost from its first day to its last, by kind.
package struct ForecastCost: Sendable {
  package struct Line: Sendable {
    /// The position of the kind.
    package let kind: Int
    /// Where no agreement tells the price, the kind's children are not in the cost.
    package let price: WeeklyPrice?
    /// The children on the last day.
    package let children: Double
    package let cost: Money?
  }

  package let lines: [Line]

  /// The cost of all kinds whose price is known.
  package var total: Money { lines.compactMap(\.cost).reduce(.zero, +) }

  /// Works out the costs of a forecast with the weekly prices of its first day, by kind.
  ///
  /// Between the days of the forecast the numbers go in a straight line. Prices rise on each 1 April by
  /// the scenario's inflation, each increase rounded to the penny as fees are.
  package init(
    _ forecast: ScenarioForecast, _ prices: [Int: WeeklyPrice], _ definition: FlowDefinition
  ) {
    lines = definition.kinds.indices.map { kind in
      Line(
        kind: kind, price: prices[kind], children: forecast.last[FlowCell(kind: kind)].mean,
        cost: prices[kind].map { ForecastCost.cost(forecast, kind, $0.mean) })
    }
  }

  private static func cost(_ forecast: ScenarioForecast, _ kind: Int, _ first: Money) -> Money {
    let (start, end) = (forecast.moments[0].day, forecast.last.day)
    var (price, cost) = (first, Money.zero)
    for year in years(from: start, until: end) {
      if year.lower > start {
        for rise in forecast.scenario.inflation where rise.isFor(kind, on: year.lower) {
          price = price.times(.whole + rise.percent, rounding: .halfUp)
        }
      }
      let days = forecast.childDays(kind, from: year.lower, until: year.upper)
      cost += price.times(Int64((days * 1000).rounded()), over: 7000, rounding: .halfUp)
    }
    return cost
  }

  /// The parts of financial years between two days.
  private static func years(from start: Day, until end: Day) -> [(lower: Day, upper: Day)] {
    var parts: [(lower: Day, upper: Day)] = []
    var day = start
    while day < end {
      let next = min(end, FinancialYear(containing: day).lastDay.adding(days: 1))
      parts.append((day, next))
      day = next
    }
    return parts
  }
}

extension ScenarioForecast {
  /// The days that children are expected to spend in a kind from one day until another.
  fileprivate func childDays(_ kind: Int, from first: Day, until last: Day) -> Double {
    zip(moments, moments.dropFirst()).reduce(0) { sum, pair in
      let from = max(first, pair.0.day)
      let until = min(last, pair.1.day)
      guard from < until else { return sum }
      let middle = Double(from.days(since: pair.0.day) + until.days(since: pair.0.day)) / 2
      let part = middle / Double(pair.1.day.days(since: pair.0.day))
      let cell = FlowCell(kind: kind)
      let mean = pair.0[cell].mean + part * (pair.1[cell].mean - pair.0[cell].mean)
      return sum + mean * Double(until.days(since: from))
    }
  }
}
