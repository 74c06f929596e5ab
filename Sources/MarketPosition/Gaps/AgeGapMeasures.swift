import DemandForecast
import Documents
import ProviderRegister
import PurchasingVehicles
import Values

/// What is expected to be needed against the places of services that take the age, by type and age.
///
/// Ofsted's lists do not tell the ages a service is registered for; the lots and bands that it is
/// accredited on do.
struct AgeGapMeasures: MeasureSet {
  static let figureNames: [String] = []
  static let tableNames = ["gaps-by-age"]

  let facts: ForecastFacts
  let supply: SupplyFacts
  let accredited: AccreditedSupply
  let rule: GapRule

  var figures: [String: Figure] { [:] }

  private var ages: [(label: String, range: AgeRange)] {
    let bands = facts.definition.ageBands
    return bands.indices.compactMap { index in
      let under = index + 1 < bands.count ? bands[index + 1].from : facts.definition.leavesAt
      return AgeRange(from: bands[index].from, under: under).map { (bands[index].label, $0) }
    }
  }

  private func market(_ type: String, _ band: Int, _ ages: AgeRange) -> GapMarket {
    let own = accredited.services(of: type, ages: ages).filter {
      $0.authority == supply.councilCode
    }
    let isKnown = accredited.knowsAges(of: type) && !own.isEmpty
    return GapMarket(
      heading: self.ages[band].label, expected: facts.expected(of: type, band: band),
      supply: isKnown ? .init(of: own, supply.vacancies) : .notKnown, rule)
  }

  private var markets: [(type: String, market: GapMarket)] {
    facts.markets.flatMap { type in
      ages.enumerated().map { (type, market(type, $0.offset, $0.element.range)) }
    }.filter { !$0.market.isEmpty }
  }

  /// The ages for which there is too little, type by type.
  var gaps: [Gap] {
    markets.filter { rule.isShort($0.market.words) }.map { type, market in
      Gap(
        type: type,
        where: "ages \(market.heading.lowercased()): \(market.words.lowercased())")
    }
  }

  var tables: [StatementTable] {
    let markets = markets
    guard !markets.isEmpty else { return [] }
    return [
      StatementTable(
        id: "gaps-by-age",
        caption: "What is expected to be needed and what is there, by type of service and age",
        columns: [.init("Type of service"), .init("Age")]
          + GapMarket.columns("Places that take the age"),
        rows: markets.map { row($0.type, $0.market) },
        notes: [
          "Places in the area of services that stand on a lot with a price for some of the ages. One "
            + "place may be for several ages, so places do not add up."
        ])
    ]
  }

  private func row(_ type: String, _ market: GapMarket) -> StatementTable.Row {
    let headings = [
      FigureHeading(dimension: "type", heading: type),
      FigureHeading(dimension: "age", heading: market.heading),
    ]
    return .init(
      [.words(type), .words(market.heading)]
        + market.entries(headings, measure, basis: { .children($0) }))
  }

  private func measure(_ name: String) -> FigureMeasure {
    .expected("gap-\(name)", on: facts.forecast.moments[1].day, window: facts.window)
  }
}
