import Documents
import ProviderRegister
import Values

/// The figures of supply that words name: all of them from the public register.
struct SupplyFigures: MeasureSet {
  static let figureNames = [
    "supply.day", "supply.services", "supply.places", "supply.providers", "supply.homes",
    "supply.homePlaces", "supply.goodShare", "council.name", "council.region",
  ]
  static let tableNames: [String] = []

  let facts: SupplyFacts

  var tables: [StatementTable] { [] }

  var figures: [String: Figure] {
    let total = SupplySummary.total(of: facts.local)
    let homes = SupplySummary.total(
      of: facts.local.filter { $0.provisionType == "Children's home" })
    return [
      "council.name": words("council", .text(facts.councilName)),
      "council.region": words("region", .text(facts.regionName)),
      "supply.day": words("day", .day(facts.asAt)),
      "supply.services": count("services", "Services registered in the area", total.services),
      "supply.places": count("places", "Registered places in the area", total.places, .places),
      "supply.providers": count("providers", "Providers in the area", total.providers, .providers),
      "supply.homes": count("homes", "Children's homes in the area", homes.services),
      "supply.homePlaces": count("homePlaces", "Places in children's homes", homes.places, .places),
      "supply.goodShare": good,
    ].compactMapValues(\.self)
  }

  /// The services that are counted.
  func records(behind figure: Figure) -> [Figure.Record] {
    let counted: (Service) -> Bool
    switch figure.measure.name {
    case "supply-services", "supply-places": counted = { _ in true }
    case "supply-homes", "supply-homePlaces": counted = { $0.provisionType == "Children's home" }
    case "supply-goodShare": counted = { Judgement.fourPoint.contains($0.judgement) }
    default: return []
    }
    return facts.local.filter(counted).map { service in
      let places = service.places.map { ", \($0.counted("place"))" } ?? ""
      return Figure.Record(
        record: service.urn.description,
        what: "\(service.name ?? "No name"), \(service.judgement.inWords)\(places)")
    }
  }

  private func words(_ name: String, _ cell: Cell) -> Figure {
    Figure(measure(name, name, .text), [], cell, .open)
  }

  private func count(
    _ name: String, _ what: String, _ count: Int?, _ unit: FigureUnit = .services
  ) -> Figure? {
    count.map { Figure(measure(name, what, unit), [], .count($0), .open) }
  }

  private var good: Figure {
    let judged = facts.local.filter { Judgement.fourPoint.contains($0.judgement) }
    let favourable = judged.count { [.outstanding, .good].contains($0.judgement) }
    return Figure(
      measure("goodShare", "Judged good or outstanding, of services with a judgement", .percent),
      [], .share(favourable, of: judged.count, decimals: 0), .open)
  }

  private func measure(_ name: String, _ what: String, _ unit: FigureUnit) -> FigureMeasure {
    FigureMeasure(
      name: "supply-\(name)", what: what, unit: unit, period: "\(facts.asAt)", asAt: facts.asAt,
      definition: "Counted on the register as it stood on the day.", source: "Ofsted's lists",
      command: "caremarket supply summary --as-at \(facts.asAt)")
  }
}
