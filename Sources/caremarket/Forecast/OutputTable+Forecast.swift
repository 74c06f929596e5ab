import DemandForecast
import Values

extension OutputTable {
  /// A line for each day, placement and age of a forecast, for spreadsheets.
  init(_ figures: ForecastFigures) {
    let cells = figures.cells
    let lines = figures.moments.flatMap { moment in cells.map { Line(moment: moment, cell: $0) } }
    self.init(
      lines,
      columns: [
        .day("day", "Day") { $0.moment.day },
        .text("placement", "Placement") { $0.cell.placement },
        .text("age", "Age") { $0.cell.age },
        .code("provision", "Provided by") { $0.cell.provision?.rawValue },
        .decimal("children", "Children") {
          ExactDecimal($0.estimate.mean, decimals: figures.decimals)
        },
      ] + (figures.hasRanges ? .ranges { $0.estimate } : []),
      whenEmpty: "There is no day.")
  }

  private struct Line {
    let moment: ForecastFigures.Moment
    let cell: ForecastFigures.Cell

    var estimate: FlowEstimate { moment.estimate(cell.cell) }
  }

  /// What a forecast costs, by placement.
  init(_ cost: ForecastCost, _ kinds: [ForecastFigures.Heading]) {
    let unpriced = cost.lines.filter { $0.price == nil }
      .reduce(0) { $0 + $1.children }
    self.init(
      cost.lines.filter { $0.price != nil }.map(Optional.some) + [nil],
      columns: [
        .text("placement", "Placement") { $0.map { kinds[$0.kind].label } ?? "Total" },
        .number("agreements", "Agreements") { $0?.price?.agreements },
        .money("weekly", "Mean week, £") { $0?.price?.mean },
        .money("cost", "Cost, £") { $0.map(\.cost) ?? cost.total },
      ],
      whenEmpty: "No price is known.",
      closing: """
        Means of the agreements in force on the first day. Not in the cost: \
        \(ExactDecimal(unpriced, decimals: 1)) children in kinds of placement without agreements.
        """)
  }
}

extension ForecastFigures {
  /// What a line of the whole forecast is of.
  struct Cell {
    let placement: String
    let age: String
    let provision: FlowDefinition.Provision?
    let cell: FlowCell
  }

  /// All children, each placement, each age, and both together.
  var cells: [Cell] {
    let all = Heading(label: "All", cell: .all)
    return ([all] + kinds).flatMap { kind in
      ([all] + bands).map { band in
        Cell(
          placement: kind.label, age: band.label, provision: kind.provision,
          cell: FlowCell(band: band.cell.band, kind: kind.cell.kind))
      }
    }
  }
}
