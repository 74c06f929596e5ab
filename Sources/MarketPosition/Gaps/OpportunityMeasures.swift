import CommissioningPlans
import Definitions
import Documents
import PurchasingVehicles
import Values

/// Where business opportunities lie: each gap with what the council means to buy against it.
///
/// A gap for which nothing is announced says so.
struct OpportunityMeasures: MeasureSet {
  static let figureNames = ["opportunities.gaps", "opportunities.unanswered"]
  static let tableNames = ["opportunities"]

  let gaps: [Gap]
  let plans: PlanFacts?
  let accredited: AccreditedSupply
  let rule: GapRule
  let day: Day

  private var types: [String] {
    gaps.map(\.type).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What is open on the day of the types that answer a gap.
  private func intentions(_ type: String) -> [Intention] {
    let codes = rule.intentions[type] ?? []
    return plans?.intentions.filter { codes.contains($0.type) && $0.isOpen(on: day) } ?? []
  }

  var tables: [StatementTable] {
    guard !gaps.isEmpty else { return [] }
    return [
      StatementTable(
        id: "opportunities", caption: "Where business opportunities lie",
        columns: [
          .init("Gap"), .init("Where"), .init("What we will buy"), .init("How much"),
          .init("Value"), .init("A week from", .poundsAWeek), .init("A week to", .poundsAWeek),
          .init("Route"), .init("Not before"),
        ],
        rows: types.flatMap(rows),
        notes: [
          "A week: the lowest and the highest price of the lots that services of the type stand on."
        ])
    ]
  }

  private func rows(_ type: String) -> [StatementTable.Row] {
    let places = gaps.filter { $0.type == type }.map(\.where).joined(separator: "; ")
    let intentions = intentions(type)
    let cells = intentions.isEmpty ? [OpportunityMeasures.nothing] : intentions.map(cells)
    return cells.map { cells in
      .init(
        [.words(type), .words(places)] + cells.prefix(3).map { .words($0) } + prices(type)
          + cells.dropFirst(3).map { .words($0) })
    }
  }

  private static let nothing = ["Nothing is announced yet", "", "", "", ""]

  /// What is bought, how much, for how much, by which route and when.
  private func cells(_ intention: Intention) -> [String] {
    guard let codes = plans?.codes else { return OpportunityMeasures.nothing }
    return [
      intention.item, intention.volume.map(codes.words) ?? "",
      intention.valueBand.map(codes.valueBands.words) ?? "",
      codes.routes.words(for: intention.route),
      intention.standing(on: day)?.earliest?.inWords ?? "",
    ]
  }

  private func prices(_ type: String) -> [StatementTable.Entry] {
    let prices = accredited.lines.map(\.lot).filter { $0.definition.serviceTypes.contains(type) }
      .flatMap(\.definition.bands).compactMap { $0.price(on: day)?.weekly }
    return [("from", prices.min()), ("to", prices.max())].map { name, price in
      .figure(
        Figure(
          measure("opportunityPrice", .poundsAWeek),
          [.init(dimension: "type", heading: type), .init(dimension: "price", heading: name)],
          price.map(Cell.money) ?? .missing(.notAvailable), .open))
    }
  }

  private func measure(_ name: String, _ unit: FigureUnit) -> FigureMeasure {
    FigureMeasure(
      name: name, what: "Gaps and what is bought against them", unit: unit, period: "\(day)",
      asAt: day,
      definition: """
        Gaps by the rule of Contracts/Statement/statement.yaml, intentions that are open on the day, and \
        the prices of the vehicles in force.
        """,
      source: "Intentions and action plans; Contracts/Vehicles",
      command: "caremarket intention list --as-at \(day)")
  }

  var figures: [String: Figure] {
    [
      "opportunities.gaps": Figure(measure("gaps", .number), [], .count(types.count), .open),
      "opportunities.unanswered": Figure(
        measure("gapsUnanswered", .number), [],
        .count(types.count { intentions($0).isEmpty }), .open),
    ]
  }
}
