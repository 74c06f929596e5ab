import Documents
import PlacementAgreements
import PurchasingVehicles
import Values

/// Placements by the level of need that they were bought for: the lots and bands of the frameworks.
///
/// As figure 22 of Barnet's Placements commissioning strategy (2014), which looked at how complex the
/// placements with fostering agencies were.
struct LevelMeasures: MeasureSet {
  static let figureNames = ["levels.outside", "levels.outsideShare"]
  static let tableNames = ["placements-by-level"]

  /// Placements that count under one heading.
  struct Level: Hashable, Sendable {
    let heading: String
    let placements: Int
  }

  let day: Day
  /// In Ofsted's words.
  let serviceType: String
  /// Those bought through a vehicle, by its lots and bands.
  let levels: [Level]
  /// Those bought otherwise, of which no band tells the level.
  let outside: Int

  private static let outsideHeading = "Bought outside the lots, so that no level is recorded"

  private var table: CountTable {
    CountTable(
      id: "placements-by-level",
      caption: "Placements by level of need on \(day.inWords): \(serviceType)", measure: measure,
      rows: Dimension(
        name: "level", title: "Level of need",
        headings: levels.map(\.heading) + [LevelMeasures.outsideHeading]),
      columns: nil, cells: levels.map { [$0.placements] } + [[outside]],
      notes: ["Levels are those of the lots and price bands that placements were called off from."])
  }

  var tables: [StatementTable] { table.total.number == 0 ? [] : [table.table] }

  private var measure: FigureMeasure {
    FigureMeasure(
      name: "placementsByLevel", what: "Placements", unit: .placements, period: "\(day)",
      asAt: day,
      definition: """
        Placements under way on the day that have a weekly fee, by the lot and price band of their \
        vehicle.
        """,
      source: "Placement agreements", command: "caremarket agreement list --as-at \(day)")
  }

  var figures: [String: Figure] {
    guard !tables.isEmpty else { return [:] }
    let part = table.rowTotal(levels.count)
    return [
      "levels.outside": part, "levels.outsideShare": Figure(part, of: table.total),
    ]
  }

  /// The levels are the placements of the type that other tables show by route.
  var sums: [FigureSum] {
    let type = FigureHeading(dimension: "type", heading: serviceType)
    let placements = FigureMeasure.placements(on: day)
    let byRoute = { (route: Route) in
      placements.identifier([type, FigureHeading(dimension: "route", heading: route.inWords)])
    }
    let kept = levels.indices.filter { levels[$0].placements > 0 }.map { table.rowTotal($0).id }
    return [
      FigureSum([placements.identifier([type])], is: [table.total.id]),
      FigureSum([byRoute(.vehicle)], is: kept),
      FigureSum(
        [table.rowTotal(levels.count).id], is: [.inHouse, .block, .spot].map(byRoute)),
    ].filter { !$0.parts.isEmpty }
  }
}

extension LevelMeasures {
  private static let noBand = "In a lot, with no band recorded"

  /// Counts the placements of the type under way, by the bands of all vehicles.
  init(_ facts: SpendingFacts) {
    self.init(
      of: facts.prices, ofType: facts.words.support.levelsOf, on: facts.day, facts.vehicles)
  }

  /// Counts those placements of a type that are under way on a day, by the bands of some vehicles.
  init(of prices: [PlacementPrice], ofType type: String, on day: Day, _ vehicles: [Vehicle]) {
    let own = prices.filter { $0.serviceType == type }
    let bought = own.filter { $0.route == .vehicle }
    let headings = LevelMeasures.headings(vehicles)
    let counts = Dictionary(grouping: bought) { price in
      price.band.flatMap { band in headings.first { $0.band == band }?.heading } ?? Self.noBand
    }.mapValues(\.count)
    let order = (headings.map(\.heading) + [Self.noBand]).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    self.day = day
    serviceType = type
    levels = order.compactMap { heading in
      counts[heading].map { Level(heading: heading, placements: $0) }
    }
    outside = own.count - bought.count
  }

  private static func headings(_ vehicles: [Vehicle]) -> [(band: Int, heading: String)] {
    vehicles.flatMap(\.lots).flatMap { lot in
      lot.bands.map { ($0.number, "\(lot.definition.title): \($0.definition.title)") }
    }
  }
}
