import Documents
import PlacementAgreements
import PurchasingVehicles
import Values

/// The prices of some placements, and the headings they stand under.
struct PriceLine {
  let headings: [FigureHeading]
  let prices: [PlacementPrice]
}

/// How prices are spread, a line for each kind of placement.
struct PriceTable {
  let id: String
  let caption: String
  let day: Day
  /// What stands over the headings.
  let columns: [String]
  let lines: [PriceLine]

  var table: StatementTable {
    StatementTable(
      id: id, caption: caption,
      columns: columns.map { .init($0) } + [.init("Placements", .placements)]
        + PriceFigure.Statistic.allCases.map { .init($0.inWords, .poundsAWeek) },
      rows: lines.map(row),
      notes: ["Lower and upper quartile: a quarter of prices lie below or above."]
    )
  }

  private func row(_ line: PriceLine) -> StatementTable.Row {
    let weekly = line.prices.map(\.weekly)
    let count = Figure(
      .placements(on: day), line.headings, .count(weekly.count), .children(weekly.count))
    let all = line.prices.map(\.behind)
    let prices = PriceFigure.Statistic.allCases.map { statistic in
      Figure(
        .price(statistic.inWords, on: day), line.headings, PriceTable.value(statistic, weekly),
        .price(
          PriceFigure(
            statistic: statistic, prices: all, others: [], isPart: line.headings.count > 1)))
    }
    return .init(
      line.headings.map { .words($0.heading) } + ([count] + prices).map { .figure($0) })
  }

  private static func value(_ statistic: PriceFigure.Statistic, _ weekly: [Money]) -> Cell {
    guard let spread = PriceSpread(weekly) else { return .missing(.notApplicable) }
    return switch statistic {
    case .lowest: .money(spread.lowest)
    case .lowerQuartile: .money(spread.lowerQuartile)
    case .median: .money(spread.median)
    case .mean:
      .money(weekly.reduce(.zero, +).times(1, over: Int64(weekly.count), rounding: .halfUp))
    case .upperQuartile: .money(spread.upperQuartile)
    case .highest: .money(spread.highest)
    }
  }
}

extension PriceFigure.Statistic {
  /// As people read it.
  var inWords: String {
    switch self {
    case .lowest: "Lowest"
    case .lowerQuartile: "Lower quartile"
    case .median: "Median"
    case .mean: "Mean"
    case .upperQuartile: "Upper quartile"
    case .highest: "Highest"
    }
  }
}
