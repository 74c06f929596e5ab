import Documents
import PlacementAgreements
import PurchasingVehicles
import Values

/// What the year costs, by type, route and funder, and what a week of each kind costs.
struct SpendingMeasures: MeasureSet {
  static let figureNames = ["spending.year", "spending.total", "spending.weeks", "spending.toDate"]
  static let tableNames = [
    "spending-by-type", "spending-by-route", "spending-by-funder", "unit-costs",
  ]

  let facts: SpendingFacts

  var tables: [StatementTable] {
    let ways: [(CostBreakdown, String, String)] = [
      (.type, "type", "Type of service"), (.route, "route", "Route"), (.funder, "funder", "Funder"),
    ]
    return ways.compactMap { breakdown, name, title in
      facts.commitments[breakdown].map { table($0, name, title) }
    } + [unitCosts]
  }

  private func table(_ commitment: Commitment, _ name: String, _ title: String) -> StatementTable {
    SpendingTable(
      id: "spending-by-\(name)",
      caption: "What placements cost in \(facts.year), by \(title.lowercased())",
      commitment: commitment, title: title,
      named: SpendingMeasures.names[commitment.breakdown] ?? { $0 }
    ).table
  }

  /// The words for the keys of a breakdown, where they are not words already.
  private static let names: [CostBreakdown: @Sendable (String) -> String] = [
    .route: { Route(rawValue: $0)?.inWords ?? $0 },
    .funder: { FundingSplit.Funder(rawValue: $0)?.inWords ?? $0 },
  ]

  private var unitCosts: StatementTable {
    StatementTable(
      id: "unit-costs", caption: "What a week costs in \(facts.year), with overheads",
      columns: [
        .init("Placement"), .init("Run by"), .init("Fees a week", .poundsAWeek),
        .init("With overheads", .poundsAWeek),
      ],
      rows: facts.unitCosts.rows.map(row),
      notes: ["Overheads are those of Contracts/Agreements/overheads.yaml."])
  }

  private func row(_ cost: UnitCost) -> StatementTable.Row {
    let supply = cost.supply == .inHouse ? "The council" : "Others"
    let headings = [
      FigureHeading(dimension: "kind", heading: cost.type),
      FigureHeading(dimension: "supply", heading: supply),
    ]
    return .init(
      [.words(cost.type), .words(supply)]
        + [("fees", cost.weeklyFees), ("overheads", cost.weekly)].map { part, value in
          .figure(amount(headings, part, value, cost))
        })
  }

  private func amount(
    _ headings: [FigureHeading], _ part: String, _ value: Money?, _ cost: UnitCost
  ) -> Figure {
    Figure(
      .unitCost(facts.year, asAt: facts.day),
      headings + [FigureHeading(dimension: "with", heading: part)],
      value.map(Cell.money) ?? .missing(.notAvailable), basis(value, cost))
  }
}

extension SpendingMeasures {
  /// What a week costs at others is a price; at the council's own services, an amount.
  private func basis(_ value: Money?, _ cost: UnitCost) -> FigureBasis {
    guard let value else { return .open }
    guard cost.supply == .external else { return .amount(Int(value.pence), of: cost.agreements) }
    let prices = cost.prices.map {
      PriceFigure.Price(agreement: $0.reference, weekly: $0.weekly, owner: $0.owner)
    }
    return .price(PriceFigure(statistic: .mean, prices: prices, isPart: false))
  }

  var figures: [String: Figure] {
    guard let byType = facts.commitments[.type] else { return [:] }
    let sums = SpendingTable(
      id: "", caption: "", commitment: byType, title: "", named: { $0 })
    return [
      "spending.year": .text(sums.cost, .text(facts.year.description)),
      "spending.total": sums.total, "spending.weeks": sums.allWeeks,
      "spending.toDate": sums.toDate,
    ]
  }
}
