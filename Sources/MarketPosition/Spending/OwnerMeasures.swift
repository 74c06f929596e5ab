import Documents
import PlacementAgreements
import ProviderRegister
import Values

/// How much of what the council buys is with the largest owners, by weeks and by cost.
struct OwnerMeasures: MeasureSet {
  static let figureNames = [
    "owners.largest", "owners.largestShare", "owners.largestChildren", "owners.largestPlaces",
    "owners.topShare", "owners.indexOfCost", "owners.indexOfWeeks", "owners.top",
  ]
  static let tableNames = ["cost-by-owner"]

  let commitment: Commitment
  let facts: SpendingFacts
  let supply: SupplyFacts
  let definition: StatementDefinition

  /// Owners with what they cost, the largest first; the council itself is left out.
  private var owners: [Commitment.Row] {
    let own = Set(supply.everywhere.filter(\.isInHouse).compactMap(\.providerName))
    return commitment.rows.filter { row in
      row.key.map { !own.contains($0) && $0 != supply.councilName } ?? false
    }.sorted { ($1.total, $0.key ?? "") < ($0.total, $1.key ?? "") }
  }

  private var top: ArraySlice<Commitment.Row> { owners.prefix(definition.largestOwners) }

  private var total: Money { owners.reduce(.zero) { $0 + $1.total } }
  private var days: Int { owners.reduce(0) { $0 + $1.days } }
  private var agreements: Int { owners.reduce(0) { $0 + $1.agreements } }

  var tables: [StatementTable] {
    [
      StatementTable(
        id: "cost-by-owner", caption: "The largest owners by what placements cost in \(facts.year)",
        columns: [
          .init("Owner"), .init("Placements", .placements), .init("Share of cost", .percent),
          .init("Share of weeks", .percent),
        ],
        rows: top.map(row),
        notes: ["Shares are of all that is bought; the council's own services are left out."])
    ]
  }

  private func row(_ row: Commitment.Row) -> StatementTable.Row {
    let figures = [
      Figure(
        measure("bought", "Placements bought in the year", .placements), heading(row),
        .count(row.agreements), .children(row.agreements)),
      shareOfCost(row), shareOfWeeks(row),
    ]
    return .init([.words(row.key ?? "")] + figures.map { .figure($0) })
  }

  private var whole: Int { Int(total.pence) }

  private func shareOfCost(_ row: Commitment.Row) -> Figure {
    let behind = commitment.contributors?.contribution(to: row.key)
    let cost = Int(row.total.pence)
    return Figure(
      measure("boughtCostShare", "Share of cost of what is bought", .percent), heading(row),
      .share(cost, of: whole, decimals: 0),
      .amount(
        cost, of: behind?.children ?? 0, largest: Int(behind?.costliestChild.pence ?? 0)))
  }

  /// With the share of cost it tells what the owner charges, so it is shown where a price may be.
  private func shareOfWeeks(_ row: Commitment.Row) -> Figure {
    let prices = facts.prices.filter { $0.owner == row.key }.map(\.behind)
    return Figure(
      measure("boughtWeeksShare", "Share of weeks bought", .percent), heading(row),
      .share(row.days, of: days, decimals: 0),
      .price(PriceFigure(statistic: .mean, prices: prices, others: [], isPart: false)))
  }

  private func heading(_ row: Commitment.Row) -> [FigureHeading] {
    [FigureHeading(dimension: "owner", heading: row.key ?? "")]
  }

  private func measure(_ name: String, _ what: String, _ unit: FigureUnit) -> FigureMeasure {
    .spending(name, what, unit, by: "group", facts.year, asAt: facts.day)
  }
}

extension OwnerMeasures {
  var figures: [String: Figure] {
    guard let largest = owners.first, let name = largest.key else { return [:] }
    let places = supply.local.filter { ($0.groupName ?? $0.providerName) == name }
    return [
      "owners.largest": Figure(measure("owner", "Largest owner", .text), [], .text(name), .open),
      "owners.largestShare": shareOfCost(largest),
      "owners.largestChildren": Figure(
        measure("bought", "Placements bought in the year", .placements), heading(largest),
        .count(largest.agreements), .children(largest.agreements)),
      "owners.largestPlaces": Figure(
        measure("ownerPlaces", "Registered places in the area", .places), heading(largest),
        .count(places.compactMap(\.places).reduce(0, +)), .open),
      "owners.top": Figure(
        measure("owners", "Owners", .number), [], .count(biggest.count), .open),
      "owners.topShare": topShare,
      "owners.indexOfCost": index("Cost", owners.map { Int($0.total.pence) }),
      "owners.indexOfWeeks": index("Weeks", owners.map(\.days)),
    ]
  }

  /// Those that are told of together.
  private var biggest: ArraySlice<Commitment.Row> { owners.prefix(definition.topOwners) }

  private var topShare: Figure {
    let amount = biggest.reduce(Money.zero) { $0 + $1.total }
    return Figure(
      measure("topShare", "Share of cost with the \(biggest.count) largest owners", .percent), [],
      .share(Int(amount.pence), of: whole, decimals: 0),
      .amount(Int(amount.pence), of: biggest.reduce(0) { $0 + $1.agreements }))
  }

  private func index(_ of: String, _ sizes: [Int]) -> Figure {
    Figure(
      measure("index\(of)", "Herfindahl-Hirschman index of \(of.lowercased())", .index), [],
      Concentration(sizes: sizes).index.map(Cell.count) ?? .missing(.notApplicable),
      .amount(0, of: agreements))
  }
}
