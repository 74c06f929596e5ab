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
      commitment: commitment, title: title
    ).table
  }

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
    .init(
      [.words(cost.type), .words(cost.supply.inWords)]
        + [fees(of: cost), overheads(of: cost)].map { .figure($0) })
  }

  /// What a week costs with overheads, or with fees alone where there are none.
  func weekly(of cost: UnitCost) -> Figure {
    cost.weekly == nil ? fees(of: cost) : overheads(of: cost)
  }

  private func fees(of cost: UnitCost) -> Figure { amount("fees", cost.weeklyFees, cost) }
  private func overheads(of cost: UnitCost) -> Figure { amount("overheads", cost.weekly, cost) }

  private func amount(_ part: String, _ value: Money?, _ cost: UnitCost) -> Figure {
    Figure(
      .unitCost(facts.year, asAt: facts.day),
      [
        FigureHeading(dimension: "kind", heading: cost.type),
        FigureHeading(dimension: "supply", heading: cost.supply.inWords),
        FigureHeading(dimension: "with", heading: part),
      ],
      value.map(Cell.money) ?? .missing(.notAvailable),
      basis(value, cost))
  }
}

extension SpendingMeasures {
  /// The agreements that a cost, or a number of weeks or placements, is made up of.
  func records(behind figure: Figure) -> [Figure.Record] {
    guard figure.headings.count < 2, figure.measure.period == facts.year.description,
      let breakdown = CostBreakdown(rawValue: figure.headings.first?.dimension ?? "type"),
      let commitment = facts.commitments[breakdown]
    else { return [] }
    let rows = commitment.rows.filter { row in
      figure.headings.allSatisfy { SpendingTable.heading(row, breakdown) == $0.heading }
    }
    let costs = rows.compactMap { commitment.contributors?.costs(under: $0.key) }
    return costs.flatMap(\.self).sorted { $0.key < $1.key }.map {
      Figure.Record(record: $0.key, what: "\($0.value.inWords) in \(facts.year)")
    }
  }

  /// What a week costs at others is a price; at the council's own services, an amount.
  private func basis(_ value: Money?, _ cost: UnitCost) -> FigureBasis {
    guard let value else { return .open }
    guard cost.supply == .external else { return .amount(Int(value.pence), of: cost.agreements) }
    let prices = cost.prices.map {
      PriceFigure.Price(agreement: $0.reference, weekly: $0.weekly, owner: $0.owner)
    }
    return .price(PriceFigure(statistic: .mean, prices: prices, others: [], isPart: false))
  }

  var figures: [String: Figure] {
    guard let byType = facts.commitments[.type] else { return [:] }
    let sums = SpendingTable(
      id: "", caption: "", commitment: byType, title: "")
    return [
      "spending.year": .text(sums.cost, .text(facts.year.description)),
      "spending.total": sums.total, "spending.weeks": sums.allWeeks,
      "spending.toDate": sums.toDate,
    ]
  }
}

extension UnitCost.Supply {
  /// Who runs it, as people read it.
  fileprivate var inWords: String { self == .inHouse ? "The council" : "Others" }
}
