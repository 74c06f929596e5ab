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

  /// The kinds of placement that services of one type give.
  private struct Market {
    let type: String
    let kinds: [Int]
    let children: Int
    /// What is expected a year ahead.
    let expected: FlowEstimate
    let places: Int?
    let vacancies: Int?
    let words: String
  }

  private var markets: [Market] {
    let types = facts.definition.kinds.flatMap(\.serviceTypes)
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let main = types.filter { type in
      facts.definition.kinds.contains { $0.serviceTypes.first == type }
    }
    return main.map(market)
  }

  private func market(_ type: String) -> Market {
    let kinds = facts.definition.kinds.indices.filter {
      facts.definition.kinds[$0].serviceTypes.first == type
    }
    let (now, later) = (facts.forecast.moments[0], facts.forecast.moments[1])
    let expected = FlowEstimate(
      mean: kinds.reduce(0) { $0 + later[FlowCell(kind: $1)].mean },
      variance: kinds.reduce(0) { $0 + later[FlowCell(kind: $1)].variance })
    let places = self.places(of: type)
    return Market(
      type: type, kinds: kinds,
      children: Int(kinds.reduce(0) { $0 + now[FlowCell(kind: $1)].mean }.rounded()),
      expected: expected, places: places, vacancies: vacancies(of: type),
      words: rule.words(places: places, children: expected.mean))
  }

  private func places(of type: String) -> Int? {
    let given = supply.local.filter { $0.provisionType == type }.compactMap(\.places)
    return given.isEmpty ? nil : given.reduce(0, +)
  }

  private func vacancies(of type: String) -> Int? {
    let given = supply.local.filter { $0.provisionType == type }
      .compactMap { supply.vacancies[$0.urn] }
    return given.isEmpty ? nil : given.reduce(0, +)
  }

  var tables: [StatementTable] {
    [
      StatementTable(
        id: "gaps", caption: "What is expected to be needed and what is there, by type of service",
        columns: [
          .init("Type of service"), .init("Expected in a year", .children),
          .init("80%: from", .children), .init("80%: to", .children),
          .init("Places in the area", .places), .init("Vacancies told", .places), .init("Market"),
        ],
        rows: markets.map(row), notes: ["\(rule.reference)."])
    ]
  }

  private func row(_ market: Market) -> StatementTable.Row {
    let range = market.expected.interval(.percent80)
    let figures = [
      figure("expected", market, .count(Int(market.expected.mean.rounded()))),
      figure("expected80From", market, .count(Int(range.lowerBound.rounded()))),
      figure("expected80To", market, .count(Int(range.upperBound.rounded()))),
      figure("places", market, market.places.map(Cell.count) ?? .missing(.notAvailable)),
      figure("vacancies", market, market.vacancies.map(Cell.count) ?? .missing(.notAvailable)),
    ]
    return .init([.words(market.type)] + figures.map { .figure($0) } + [.words(market.words)])
  }

  private func figure(_ name: String, _ market: Market, _ value: Cell) -> Figure {
    Figure(measure(name), [.init(dimension: "type", heading: market.type)], value, .open)
  }

  private func measure(_ name: String) -> FigureMeasure {
    .expected("gap-\(name)", on: facts.forecast.moments[1].day, window: facts.window)
  }

  var figures: [String: Figure] {
    let all = markets
    let (first, last) = (rule.bands.first?.words, rule.bands.last?.words)
    let gaps = all.filter { $0.words == first }.map { $0.type.lowercased() }
    let saturated = all.filter { $0.words == last }.map { $0.type.lowercased() }
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
