import Documents
import PurchasingVehicles
import Values

/// How the council buys: its frameworks and other vehicles, and the ways new placements came about.
struct BuyingMeasures: MeasureSet {
  static let figureNames = [
    "buying.from", "buying.through", "buying.placements", "buying.vehicleShare",
    "buying.spotShare", "buying.inHouseShare", "buying.blockShare",
  ]
  static let tableNames = ["vehicles", "new-placements-by-route"]

  let facts: SpendingFacts

  private var measure: FigureMeasure {
    .bought(from: facts.routes.from, through: facts.routes.through)
  }

  private var byRoute: CountTable {
    let totals = facts.routes.byServiceType
    return CountTable(
      id: "new-placements-by-route",
      caption: """
        New placements from \(facts.routes.from.inWords) to \(facts.routes.through.inWords), by type \
        of service and route
        """,
      measure: measure,
      rows: Dimension(
        name: "type", title: "Type", headings: totals.map { $0.serviceType ?? "Not recorded" }),
      columns: Dimension(
        name: "route", title: "Route", headings: Route.allCases.map(\.inWords)),
      cells: totals.map { total in Route.allCases.map { total.byRoute[$0] ?? 0 } },
      showsShares: false)
  }

  var tables: [StatementTable] { [vehicles, byRoute.table] }

  private var vehicles: StatementTable {
    StatementTable(
      id: "vehicles", caption: "Frameworks and other vehicles on \(facts.day.inWords)",
      columns: [
        .init("Vehicle"), .init("Stage"), .init("Begins", .text), .init("Last day", .text),
        .init("Lots", .number), .init("Extensions"),
      ],
      rows: facts.vehicles.map(row))
  }

  private func row(_ vehicle: Vehicle) -> StatementTable.Row {
    let definition = vehicle.definition
    let cells: [(String, Cell)] = [
      ("begins", .day(definition.term.from)), ("lastDay", .day(definition.end.adding(days: -1))),
      ("lots", .count(vehicle.lots.count)),
    ]
    let figures = cells.map { name, cell in
      Figure(
        vehicleMeasure(name), [.init(dimension: "vehicle", heading: vehicle.name)], cell, .open)
    }
    return .init(
      [.words(definition.title), .words(vehicle.stage(on: facts.day).inWords)]
        + figures.map { .figure($0) }
        + [.words("\(definition.term.extensions), \(definition.used.count) used")])
  }

  private func vehicleMeasure(_ name: String) -> FigureMeasure {
    FigureMeasure(
      name: "vehicle-\(name)", what: "Vehicles", unit: .text, period: "\(facts.day)",
      asAt: facts.day, definition: "As the vehicle's file had it on the day.",
      source: "Contracts/Vehicles", command: "caremarket vehicle list --as-at \(facts.day)")
  }
}

extension BuyingMeasures {
  var figures: [String: Figure] {
    let all = byRoute.total
    var named = [
      "buying.from": Figure.text(measure, .day(facts.routes.from)), "buying.placements": all,
      "buying.through": Figure(
        measure, [.init(dimension: "as", heading: "last day")], .day(facts.routes.through), .open),
    ]
    for (name, route) in [
      ("vehicle", Route.vehicle), ("spot", .spot), ("inHouse", .inHouse), ("block", .block),
    ] {
      let count = facts.routes.total.share(by: route).part
      let part = Figure(
        measure, [.init(dimension: "route", heading: route.inWords)], .count(count),
        .children(count))
      named["buying.\(name)Share"] = Figure(part, of: all)
    }
    return named
  }
}

extension Vehicle.Stage {
  fileprivate var inWords: String {
    switch self {
    case .notYetBegun: "Not yet begun"
    case .inForce: "In force"
    case .ended: "Ended"
    }
  }
}
