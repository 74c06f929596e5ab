import Demand
import Documents
import Values

/// How the number of children went with and without those who came to this country alone.
struct UnaccompaniedMeasures: MeasureSet {
  static let figureNames = [
    "demand.firstDay", "demand.lookedAfterFirst", "demand.unaccompaniedFirst",
    "demand.withoutUnaccompanied", "demand.withoutUnaccompaniedFirst",
  ]
  static let tableNames = ["children-without-unaccompanied"]

  private let trend: [TrendSummary.Line]

  init(_ trend: [TrendSummary.Line]) {
    self.trend = trend
  }

  var figures: [String: Figure] {
    guard let first = trend.first, let last = trend.last, trend.count > 1 else { return [:] }
    return [
      "demand.firstDay": .text(.lookedAfter(on: first.year.lastDay), .day(first.year.lastDay)),
      "demand.lookedAfterFirst": first.lookedAfter,
      "demand.unaccompaniedFirst": first.unaccompaniedChildren,
      "demand.withoutUnaccompanied": last.accompaniedChildren,
      "demand.withoutUnaccompaniedFirst": first.accompaniedChildren,
    ]
  }

  var tables: [StatementTable] {
    [
      StatementTable(
        id: "children-without-unaccompanied",
        caption: "Children looked after, with and without unaccompanied children",
        columns: [
          .init("On 31 March"), .init("Children looked after", .children),
          .init("Unaccompanied", .children), .init("Without unaccompanied", .children),
        ], rows: trend.map(row) + change, sums: yearSums)
    ]
  }

  private func row(_ line: TrendSummary.Line) -> StatementTable.Row {
    .init([.words("\(line.year.lastDay.year)")] + figures(line).map { .figure($0) })
  }

  private func figures(_ line: TrendSummary.Line) -> [Figure] {
    [line.lookedAfter, line.unaccompaniedChildren, line.accompaniedChildren]
  }

  /// By how many per cent each number changed from the first year to the last.
  private var change: [StatementTable.Row] {
    guard let first = trend.first, let last = trend.last, trend.count > 1 else { return [] }
    let changes = zip(figures(first), figures(last)).map { Figure(changeFrom: $0, to: $1) }
    return [
      .init(
        [.words("Change since \(first.year.lastDay.year)")] + changes.map { .figure($0) })
    ]
  }

  private var yearSums: [FigureSum] {
    trend.map { line in
      FigureSum(
        [line.lookedAfter.id], is: [line.unaccompaniedChildren.id, line.accompaniedChildren.id])
    }
  }
}
