import Documents
import PlacementAgreements
import PurchasingVehicles
import Values

/// What a week of a placement costs, by type and age.
struct PriceMeasures: MeasureSet {
  static let figureNames = [
    "price.day", "price.placements", "price.costly", "price.costlyFrom", "price.costlyShare",
  ]
  static let tableNames = ["prices-by-type", "prices-by-type-and-age", "placements-by-type"]

  let facts: SpendingFacts

  var figures: [String: Figure] {
    let measure = FigureMeasure.placements(on: facts.day)
    let costly = facts.prices.count { $0.weekly >= facts.words.highCost }
    let all = Figure(measure, [], .count(facts.prices.count), .children(facts.prices.count))
    let many = Figure(
      measure, [.init(dimension: "cost", heading: "high")], .count(costly), .children(costly))
    return [
      "price.day": .text(measure, .day(facts.day)), "price.placements": all,
      "price.costly": many, "price.costlyShare": Figure(many, of: all),
      "price.costlyFrom": Figure(
        .price("High", on: facts.day), [], .money(facts.words.highCost), .open),
    ]
  }

  /// The agreements behind a price, or a number of placements.
  func records(behind figure: Figure) -> [Figure.Record] {
    if case .price(let price) = figure.basis {
      return price.prices.sorted { $0.agreement < $1.agreement }.map {
        Figure.Record(record: $0.agreement, what: "\($0.weekly.inWords) a week, \($0.owner)")
      }
    }
    guard figure.measure == .placements(on: facts.day) else { return [] }
    return facts.prices.filter { takes($0, figure.headings) }.map {
      Figure.Record(record: $0.reference, what: "\($0.weekly.inWords) a week, \($0.provider)")
    }
  }

  private func takes(_ price: PlacementPrice, _ headings: [FigureHeading]) -> Bool {
    headings.allSatisfy { heading in
      switch heading.dimension {
      case "type": price.serviceType == heading.heading
      case "route": price.route.inWords == heading.heading
      case "age":
        price.age.map { facts.words.bands.name(ofBand: facts.words.bands.band(of: $0)) }
          == heading.heading
      case "cost": price.weekly >= facts.words.highCost
      default: false
      }
    }
  }

  var tables: [StatementTable] { [byType, byTypeAndAge, counts] }

  private var types: [String] { Set(facts.prices.map(\.serviceType)).sorted() }

  private var byType: StatementTable {
    let lines = types.map { type in
      PriceLine(
        headings: [FigureHeading(dimension: "type", heading: type)],
        prices: facts.prices.filter { $0.serviceType == type })
    }
    return PriceTable(
      id: "prices-by-type",
      caption: "What a week costs on \(facts.day.inWords), by type of service", day: facts.day,
      columns: ["Type"], lines: lines
    ).table
  }

  private var byTypeAndAge: StatementTable {
    let lines = types.flatMap { type in
      let own = facts.prices.filter { $0.serviceType == type && $0.age != nil }
      let bands = Dictionary(grouping: own) { facts.words.bands.band(of: $0.age ?? 0) }
      return bands.sorted { $0.key < $1.key }.map { band, prices in
        PriceLine(
          headings: [
            FigureHeading(dimension: "type", heading: type),
            FigureHeading(dimension: "age", heading: facts.words.bands.name(ofBand: band)),
          ], prices: prices)
      }
    }
    return PriceTable(
      id: "prices-by-type-and-age",
      caption: "What a week costs on \(facts.day.inWords), by type of service and age",
      day: facts.day, columns: ["Type", "Age"], lines: lines
    ).table
  }

  /// The placements of a type are those of its ages, where all ages are known.
  var sums: [FigureSum] {
    let measure = FigureMeasure.placements(on: facts.day)
    let known = types.filter { type in
      facts.prices.allSatisfy { $0.serviceType != type || $0.age != nil }
    }
    return known.map { type in
      let ages = byTypeAndAge.rows.compactMap { $0.entries[2].figure?.id }.filter {
        $0.hasSuffix("type=\(type.asIdentifier)]")
      }
      return FigureSum(
        [measure.identifier([FigureHeading(dimension: "type", heading: type)])], is: ages)
    }
  }

  /// Which placements the prices are of.
  private var counts: StatementTable {
    CountTable(
      id: "placements-by-type",
      caption: "Placements under way on \(facts.day.inWords), by type of service and route",
      measure: .placements(on: facts.day),
      rows: Dimension(name: "type", title: "Type", headings: types),
      columns: Dimension(
        name: "route", title: "Route", headings: Route.allCases.map(\.inWords)),
      cells: types.map { type in
        Route.allCases.map { route in
          facts.prices.count { $0.serviceType == type && $0.route == route }
        }
      }, showsShares: false
    ).table
  }
}

extension Route {
  /// As people read it.
  var inWords: String {
    switch self {
    case .inHouse: "In-house"
    case .vehicle: "Framework"
    case .block: "Block"
    case .spot: "Spot"
    }
  }
}
