import Documents
import PlacementAgreements
import PurchasingVehicles
import Values

/// What a week costs by a framework and outside of it.
struct RouteMeasures: MeasureSet {
  static let figureNames: [String] = []
  static let tableNames = ["prices-by-framework-and-spot"]

  let facts: SpendingFacts

  var figures: [String: Figure] { [:] }

  var tables: [StatementTable] { types.isEmpty ? [] : [table] }

  private static let routes = [Route.vehicle, .spot]

  /// The types that are bought in both ways.
  private var types: [String] {
    Set(facts.prices.map(\.serviceType)).sorted().filter { type in
      RouteMeasures.routes.allSatisfy { !prices(type, $0).isEmpty }
    }
  }

  private func prices(_ type: String, _ route: Route) -> [PlacementPrice] {
    facts.prices.filter { $0.serviceType == type && $0.route == route }
  }

  private var table: StatementTable {
    StatementTable(
      id: "prices-by-framework-and-spot",
      caption: "What a week costs on \(facts.day.inWords), by framework and spot, in the middle",
      columns: columns,
      rows: types.map(row),
      notes: [
        "A minus means that spot placements are cheaper. Children's needs differ between the two."
      ])
  }

  private var columns: [StatementTable.Column] {
    let pairs = RouteMeasures.routes.flatMap { route -> [StatementTable.Column] in
      [.init("\(route.inWords) placements", .placements), .init(route.inWords, .poundsAWeek)]
    }
    return [.init("Type")] + pairs + [.init("Spot is dearer by", .percent)]
  }

  private func row(_ type: String) -> StatementTable.Row {
    let parts = RouteMeasures.routes.flatMap { [count(type, $0), median(type, $0)] }
    return .init([.words(type)] + (parts + [difference(type)]).map { .figure($0) })
  }

  private func headings(_ type: String, _ route: Route) -> [FigureHeading] {
    FeeTable.heading(type) + [FigureHeading(dimension: "route", heading: route.inWords)]
  }

  private func count(_ type: String, _ route: Route) -> Figure {
    let count = prices(type, route).count
    return Figure(
      .placements(on: facts.day), headings(type, route), .count(count), .children(count))
  }

  private func median(_ type: String, _ route: Route) -> Figure {
    let prices = prices(type, route)
    let median = PriceSpread(prices.map(\.weekly))?.median
    return Figure(
      .price(PriceFigure.Statistic.median.inWords, on: facts.day), headings(type, route),
      median.map(Cell.money) ?? .missing(.notApplicable),
      .price(
        PriceFigure(statistic: .median, prices: prices.map(\.behind), others: [], isPart: true)))
  }

  /// With one median and the difference anybody knows the other, so it rests on both.
  private func difference(_ type: String) -> Figure {
    let (framework, spot) = (prices(type, .vehicle), prices(type, .spot))
    let medians = [framework, spot].compactMap { PriceSpread($0.map(\.weekly))?.median }
    let share =
      medians.count == 2 && medians[0] > .zero
      ? Fraction(from: medians[0], to: medians[1]) : nil
    return Figure(
      .price("Difference of the median", on: facts.day), FeeTable.heading(type),
      share.map { .percentage($0.percent(decimals: 1)) } ?? .missing(.notApplicable),
      .price(
        PriceFigure(
          statistic: .median, prices: spot.map(\.behind), others: framework.map(\.behind),
          isPart: true)),
      unit: .percent)
  }
}
