import Documents
import PlacementAgreements
import PurchasingVehicles
import Values

/// What a year costs under the keys of a breakdown, with the weeks it is for.
struct SpendingTable {
  let id: String
  let caption: String
  let commitment: Commitment
  let title: String

  var table: StatementTable {
    StatementTable(
      id: id, caption: caption,
      columns: [
        .init(title), .init("Placements", .placements), .init("Weeks", .weeks),
        .init("Cost", .pounds), .init("Share of cost", .percent),
      ],
      rows: commitment.rows.map(row) + [totals],
      notes: ["A placement counts under each heading that it had in the year."], sums: sums)
  }

  var cost: FigureMeasure { measure("cost", "Cost of placements", .pounds) }

  private func measure(_ name: String, _ what: String, _ unit: FigureUnit) -> FigureMeasure {
    .spending(
      name, what, unit, by: commitment.breakdown.rawValue, commitment.year, asAt: commitment.asAt)
  }

  private func heading(_ row: Commitment.Row) -> [FigureHeading] {
    [
      FigureHeading(
        dimension: commitment.breakdown.rawValue,
        heading: SpendingTable.heading(row, commitment.breakdown))
    ]
  }

  /// What a row is called.
  static func heading(_ row: Commitment.Row, _ breakdown: CostBreakdown) -> String {
    guard let key = row.key else { return "Not recorded" }
    return switch breakdown {
    case .route: Route(rawValue: key)?.inWords ?? key
    case .funder: FundingSplit.Funder(rawValue: key)?.inWords ?? key
    default: key
    }
  }

  private func row(_ row: Commitment.Row) -> StatementTable.Row {
    let (headings, agreements) = (heading(row), row.agreements)
    let behind = commitment.contributors?.contribution(to: row.key)
    let amount = money(headings, row.total, behind)
    let figures = [
      Figure(
        measure("costed", "Placements in the year", .placements), headings, .count(agreements),
        .children(agreements)),
      weeks(headings, row.days, behind), amount, share(amount, row.total),
    ]
    return .init([.words(headings[0].heading)] + figures.map { .figure($0) })
  }

  private func weeks(_ headings: [FigureHeading], _ days: Int, _ behind: Contribution?) -> Figure {
    Figure(
      measure(isAdditive ? "costedWeeks" : "fundedWeeks", "Weeks of placements", .weeks), headings,
      .count(days.asWholeWeeks),
      .amount(days, of: behind?.children ?? 0, largest: behind?.mostDays ?? 0))
  }

  private func money(_ headings: [FigureHeading], _ amount: Money, _ behind: Contribution?)
    -> Figure
  {
    Figure(
      cost, headings, .pounds(amount.wholePounds),
      .amount(
        Int(amount.pence), of: behind?.children ?? 0,
        largest: Int(behind?.largestCost.pence ?? 0), owners: behind?.owners ?? 0))
  }

  private func share(_ figure: Figure, _ amount: Money) -> Figure {
    Figure(shareOf: figure, amount, of: total, commitment.total)
  }
}

extension SpendingTable {
  private typealias Contribution = CostContributors.Contribution

  private var behind: Contribution? { commitment.contributors?.whole }

  var total: Figure { money([], commitment.total, behind) }

  var toDate: Figure {
    let paid = commitment.rows.reduce(Money.zero) { $0 + $1.actual }
    return Figure(
      cost, [FigureHeading(dimension: "until", heading: "day")], .pounds(paid.wholePounds),
      .amount(
        Int(paid.pence), of: behind?.children ?? 0,
        largest: Int(behind?.largestCostToDate.pence ?? 0), owners: behind?.owners ?? 0))
  }

  /// Whether a week counts under one heading alone: several funders may share one.
  private var isAdditive: Bool { commitment.breakdown != .funder }

  var allWeeks: Figure { weeks([], commitment.rows.reduce(0) { $0 + $1.days }, behind) }

  private var totals: StatementTable.Row {
    .init(
      [
        .words("All"), .words(""), isAdditive ? .figure(allWeeks) : .words(""), .figure(total),
        .words("100%"),
      ], kind: .total)
  }

  private var sums: [FigureSum] {
    let cost = FigureSum([total.id], is: commitment.rows.map { money(heading($0), .zero, nil).id })
    guard isAdditive else { return [cost] }
    return [
      cost, FigureSum([allWeeks.id], is: commitment.rows.map { weeks(heading($0), 0, nil).id }),
    ]
  }
}
