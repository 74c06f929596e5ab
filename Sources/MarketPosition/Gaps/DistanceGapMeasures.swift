import DemandForecast
import Documents
import ProviderRegister
import Values

/// What is expected to be needed against the places within each distance of the council's middle.
struct DistanceGapMeasures: MeasureSet {
  static let figureNames: [String] = []
  static let tableNames = ["gaps-by-distance"]

  let facts: ForecastFacts
  let supply: SupplyFacts
  let rule: GapRule
  let rings: StatementDefinition.Sourced<[Miles]>

  var figures: [String: Figure] { [:] }

  /// The types of service of which places are known anywhere.
  private var types: [String] {
    facts.markets.filter { type in
      supply.everywhere.contains { $0.provisionType == type && $0.places != nil }
    }
  }

  private func market(_ type: String, within miles: Miles) -> GapMarket {
    let near = supply.everywhere.filter { service in
      service.provisionType == type
        && supply.distances[service.urn].map { $0.miles <= miles } ?? false
    }
    return GapMarket(
      heading: "\(miles.tenths / 10) miles", expected: facts.expected(of: type),
      supply: .init(of: near, supply.vacancies), rule)
  }

  var tables: [StatementTable] {
    guard !supply.distances.isEmpty, !types.isEmpty else { return [] }
    return [
      StatementTable(
        id: "gaps-by-distance",
        caption: """
          What is expected to be needed and what is there, by type of service and distance from the \
          middle of \(supply.councilName)
          """,
        columns: [.init("Type of service"), .init("Within")] + GapMarket.columns("Places"),
        rows: types.flatMap { type in rings.value.map { row(type, $0) } },
        notes: [
          "Each distance holds those before it. What is expected is all that the council needs.",
          "\(rings.reference).",
        ])
    ]
  }

  private func row(_ type: String, _ miles: Miles) -> StatementTable.Row {
    let market = market(type, within: miles)
    let headings = [
      FigureHeading(dimension: "type", heading: type),
      FigureHeading(dimension: "within", heading: market.heading),
    ]
    return .init(
      [.words(type), .words(market.heading)]
        + market.entries(headings, measure, basis: { _ in .open }))
  }

  private func measure(_ name: String) -> FigureMeasure {
    .expected("gap-\(name)", on: facts.forecast.moments[1].day, window: facts.window)
  }
}
