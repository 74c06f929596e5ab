import DemandForecast
import Documents
import Values

/// How many children are expected, in which range, and how far off the forecast before was.
struct ForecastMeasures: MeasureSet {
  static let figureNames = [
    "forecast.lastDay", "forecast.inThreeYears", "forecast.low", "forecast.high",
    "forecast.testOrigin", "forecast.testDay", "forecast.testExpected", "forecast.testActual",
  ]
  static let tableNames = ["forecast-by-year", "forecast-by-placement", "forecast-test"]

  let facts: ForecastFacts

  var tables: [StatementTable] { [byYear, byPlacement, test] }

  private var moments: ArraySlice<FlowForecast.Moment> { facts.forecast.moments.dropFirst() }

  private func figure(
    _ name: String, _ value: Double, on day: Day, _ headings: [FigureHeading] = []
  ) -> Figure {
    Figure(
      .expected(name, on: day, window: facts.window), headings, .count(Int(value.rounded())), .open)
  }

  private func range(_ estimate: FlowEstimate, on day: Day) -> [Figure] {
    let (narrow, wide) = (estimate.interval(.percent80), estimate.interval(.percent95))
    return [
      figure("expected", estimate.mean, on: day),
      figure("expected80From", narrow.lowerBound, on: day),
      figure("expected80To", narrow.upperBound, on: day),
      figure("expected95From", wide.lowerBound, on: day),
      figure("expected95To", wide.upperBound, on: day),
    ]
  }

  private var byYear: StatementTable {
    StatementTable(
      id: "forecast-by-year",
      caption: "Children looked after, as expected from \(facts.start.inWords)",
      columns: [.init("On"), .init("Expected", .children)]
        + ["80%: from", "80%: to", "95%: from", "95%: to"].map { .init($0, .children) },
      rows: moments.map { moment in
        .init(
          [.words(moment.day.inWords)] + range(moment[.all], on: moment.day).map { .figure($0) })
      },
      notes: ["The number should be in the range with that likelihood, if nothing else changes."])
  }

  private var byPlacement: StatementTable {
    let days = moments.map(\.day)
    return StatementTable(
      id: "forecast-by-placement",
      caption: "Children looked after, as expected, by placement",
      columns: [.init("Placement")] + days.map { .init($0.inWords, .children) },
      rows: facts.definition.kinds.indices.map { kind in
        let label = facts.definition.kinds[kind].label
        return .init(
          [.words(label)]
            + moments.map { moment in
              .figure(
                figure(
                  "expected", moment[FlowCell(kind: kind)].mean, on: moment.day,
                  [.init(dimension: "kind", heading: label)]))
            })
      },
      notes: ["Each number is rounded by itself, so they may not add up."])
  }
}

extension ForecastMeasures {
  private func label(_ cell: FlowCell) -> String {
    cell.kind.map { facts.definition.kinds[$0].label } ?? "All"
  }

  /// Rounded to a number that says nothing of one child.
  private func rounded(_ children: Double) -> Int {
    let step = facts.rule.roundedTo
    return Int((children / Double(step)).rounded()) * step
  }

  private func actual(_ line: BackTest.Line) -> Figure {
    let headings =
      line.cell.kind == nil ? [] : [FigureHeading(dimension: "kind", heading: label(line.cell))]
    return Figure(
      .foundLater(on: line.day), headings, .count(rounded(Double(line.actual))),
      .rounded(line.actual))
  }

  private func said(_ line: BackTest.Line) -> Figure {
    let measure = FigureMeasure.expected(
      "expectedBefore", on: line.day, window: facts.window.lowerBound...line.origin)
    return Figure(
      measure, [.init(dimension: "kind", heading: label(line.cell))],
      .count(rounded(line.estimate.mean)), .open)
  }

  private var test: StatementTable {
    let all = facts.test.first { $0.cell == .all }
    let kinds = facts.test.filter { $0.cell.kind != nil }
    return StatementTable(
      id: "forecast-test", caption: "The forecast of a year earlier, and what came",
      columns: [
        .init("Placement"), .init("Expected", .children), .init("Came", .children),
      ],
      rows: kinds.map { .init([.words(label($0.cell)), .figure(said($0)), .figure(actual($0))]) }
        + [all].compactMap(\.self).map {
          .init([.words("All"), .figure(said($0)), .figure(actual($0))], kind: .total)
        },
      notes: ["All numbers are to the nearest \(facts.rule.roundedTo), so they may not add up."])
  }

  var figures: [String: Figure] {
    var named: [String: Figure] = [:]
    if let third = moments.dropFirst(2).first {
      let figures = range(third[.all], on: third.day)
      named["forecast.lastDay"] = .text(figures[0].measure, .day(third.day))
      named["forecast.inThreeYears"] = figures[0]
      named["forecast.low"] = figures[1]
      named["forecast.high"] = figures[2]
    }
    if let line = facts.test.first(where: { $0.cell == .all }) {
      named["forecast.testOrigin"] = .text(said(line).measure, .day(line.origin))
      named["forecast.testDay"] = .text(actual(line).measure, .day(line.day))
      named["forecast.testExpected"] = said(line)
      named["forecast.testActual"] = actual(line)
    }
    return named
  }
}
