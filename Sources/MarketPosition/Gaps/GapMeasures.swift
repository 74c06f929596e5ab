import DemandForecast
import Documents
import ProviderRegister
import Values

/// What is expected to be needed against what is there, by type of service.
struct GapMeasures: MeasureSet {
  static let figureNames = ["gaps.count", "gaps.types", "gaps.saturated"]
  static let tableNames = ["gaps"]

  let facts: ForecastFacts
  let supply: SupplyFacts
  let rule: GapRule

  private var markets: [GapMarket] {
    facts.markets.map { type in
      GapMarket(
        heading: type, expected: facts.expected(of: type),
        supply: .init(of: supply.local.filter { $0.provisionType == type }, supply.vacancies),
        rule)
    }
  }

  var tables: [StatementTable] {
    [
      StatementTable(
        id: "gaps", caption: "What is expected to be needed and what is there, by type of service",
        columns: [.init("Type of service")] + GapMarket.columns("Places in the area"),
        rows: markets.map { market in
          .init(
            [.words(market.heading)]
              + market.entries(
                [.init(dimension: "type", heading: market.heading)], measure, basis: { _ in .open })
          )
        }, notes: ["\(rule.reference)."])
    ]
  }

  private func measure(_ name: String) -> FigureMeasure {
    .expected("gap-\(name)", on: facts.forecast.moments[1].day, window: facts.window)
  }

  /// The types of service of which there is too little.
  var gaps: [Gap] {
    markets.filter { rule.isShort($0.words) }.map {
      Gap(type: $0.heading, where: "in all: \($0.words.lowercased())")
    }
  }

  var figures: [String: Figure] {
    let last = rule.bands.last?.words
    let gaps = markets.filter { rule.isGap($0.words) }.map { $0.heading.lowercased() }
    let saturated = markets.filter { $0.words == last }.map { $0.heading.lowercased() }
    return [
      "gaps.count": Figure(measure("count"), [], .count(gaps.count), .open),
      "gaps.types": Figure(measure("types"), [], .text(gaps.inWords), .open),
      "gaps.saturated": Figure(measure("saturated"), [], .text(saturated.inWords), .open),
    ]
  }
}

extension [String] {
  /// All of them in a sentence, or that there is none.
  fileprivate var inWords: String {
    guard let last else { return "none" }
    return count == 1 ? last : "\(dropLast().joined(separator: ", ")) and \(last)"
  }
}
