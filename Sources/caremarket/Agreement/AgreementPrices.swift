import ArgumentParser
import Definitions
import PlacementAgreements
import PurchasingVehicles
import Store
import Values

struct AgreementPrices: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prices",
    abstract: "Show what a week costs by type of service and age.",
    discussion: """
      Of every placement under way on the day, all weekly lines less discounts. Ages are in whole \
      years from the month of birth, in the bands of Contracts/Agreements/costs.yaml. With '--costly' \
      it lists the placements that cost as much a week as is named there, or more.

      Example: caremarket agreement prices --costly --as-at 2026-09-30
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption

  @Flag(help: "List the placements that cost most, one by one.")
  var costly = false

  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let day = try day.day()
    let folder = try contracts.folder(database)
    let terms = try folder.costTerms(of: FinancialYear(containing: day))
    let policy = try folder.costPolicy()
    let prices = try database.open().read { db in
      try PlacementPrice.list(on: day, terms, db)
    }
    let highCost = HighCost(prices, from: try policy.highCost(on: day), on: day)
    let summaries = PriceSummary.list(of: prices, by: try policy.ageBands(on: day))
    let table = costly ? highCost.table : highCost.table(of: summaries)
    try output.print(table, nested: highCost.json(rows: table))
  }
}

/// The placements that cost as much a week as the policy names, or more.
private struct HighCost {
  let day: Day
  let threshold: Money
  let all: [PlacementPrice]
  let costly: [PlacementPrice]

  init(_ prices: [PlacementPrice], from threshold: Money, on day: Day) {
    self.day = day
    self.threshold = threshold
    all = prices
    costly = prices.filter { $0.weekly >= threshold }
      .sorted { ($1.weekly, $0.reference) < ($0.weekly, $1.reference) }
  }

  private var weekly: Money { costly.reduce(.zero) { $0 + $1.weekly } }
  private var year: Money { costly.reduce(.zero) { $0 + $1.year } }

  private var none: String {
    """
    None of \(all.count.counted("placement")) cost \(threshold.inWords) a week or more on \
    \(day.inWords).
    """
  }

  private var closing: String {
    guard !costly.isEmpty else { return none }
    return """
      \(costly.count.withThousands) of \(all.count.counted("placement")) cost \(threshold.inWords) a \
      week or more: together \(weekly.inWords) a week, \(year.inWords) in \
      \(FinancialYear(containing: day)).
      """
  }

  var table: OutputTable {
    OutputTable(
      costly,
      columns: [
        .text("reference", "Agreement") { $0.reference }.whole,
        .text("serviceType", "Type") { $0.serviceType }.wrapping,
        .text("provider", "Provider") { $0.provider }.wrapping,
        .code("route", "Route") { $0.route.rawValue }.ifRoom,
        .number("age", "Age") { $0.age },
        .money("weekly", "A week") { $0.weekly },
        .money("year", "In the year") { $0.year },
      ],
      whenEmpty: none,
      closing: closing)
  }

  func table(of summaries: [PriceSummary]) -> OutputTable {
    OutputTable(
      summaries,
      columns: [
        .text("serviceType", "Type") { $0.serviceType }.wrapping,
        .text("ageBand", "Age") { $0.ageBand },
        .number("placements", "No.") { $0.placements },
        .money("lowest", "Lowest") { $0.lowest },
        .money("median", "Median") { $0.median }.ifRoom,
        .money("mean", "Average") { $0.mean },
        .money("highest", "Highest") { $0.highest },
      ],
      whenEmpty: "No placement with a weekly fee was under way on \(day.inWords).",
      closing: closing)
  }

  func json(rows table: OutputTable) -> JSONValue {
    [
      "asAt": .text(day.description), "rows": JSONValue(table),
      "placements": .number(all.count),
      "costly": [
        "fromWeekly": .text(threshold.description), "placements": .number(costly.count),
        "weekly": .text(weekly.description), "year": .text(year.description),
      ],
    ]
  }
}
