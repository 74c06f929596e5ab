import Values

/// How much the means of a forecast vary because its rates are only known from so many events.
struct FlowUncertainty: Sendable {
  private let variances: [Day: [FlowCell: Double]]

  /// Draws the rates anew, as often as the definition says, and forecasts with each draw.
  init(
    _ start: FlowStart, _ days: [Day], _ plan: FlowPlan, _ definition: FlowDefinition
  ) {
    guard definition.draws > 1, let last = days.last else {
      variances = [:]
      return
    }
    let cells = FlowCells(definition)
    var generator = SeededGenerator(seed: definition.seed)
    let plans = (0..<definition.draws).map { _ in plan.drawn(&generator, definition) }
    var spreads = [FlowSpread](
      repeating: FlowSpread(count: cells.all.count), count: days.count)
    // On all processors at once, but added up in the order of the draws: to the last digit the same.
    for draw in plans.concurrentMap({ FlowDraw(start, days, through: last, $0, definition) }) {
      for (place, numbers) in draw.numbers.enumerated() {
        spreads[place].add(cells.sums(of: numbers))
      }
    }
    variances = Dictionary(
      uniqueKeysWithValues: zip(days, spreads).map { day, spread in
        (day, Dictionary(uniqueKeysWithValues: zip(cells.all, spread.variances)))
      })
  }

  /// The variance of the mean of a cell on a day.
  func variance(of cell: FlowCell, on day: Day) -> Double { variances[day]?[cell] ?? 0 }
}

/// How far numbers spread around their mean, added up draw by draw.
private struct FlowSpread {
  private var draws = 0.0
  private var sums: [Double]
  private var squares: [Double]

  init(count: Int) {
    sums = [Double](repeating: 0, count: count)
    squares = sums
  }

  mutating func add(_ numbers: [Double]) {
    draws += 1
    for (place, number) in numbers.enumerated() {
      sums[place] += number
      squares[place] += number * number
    }
  }

  var variances: [Double] {
    zip(sums, squares).map { sum, squares in
      max(0, (squares - sum * sum / draws) / (draws - 1))
    }
  }
}
