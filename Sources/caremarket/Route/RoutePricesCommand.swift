import ArgumentParser
import PurchasingVehicles
import Store
import Values

struct RoutePricesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prices",
    abstract: "Compare weekly fees between routes for like price bands.",
    discussion: """
      The difference is between the medians of a band: how much more a placement by that route costs \
      than one through the vehicle. A spot placement is like the band that it was entered with. The \
      median of an even number of fees is the middle between two, to the penny, a half rounded up. \
      Placements without a band or a fee are left out, and counted.

      Example: caremarket route prices --from 2025-04-01 --through 2026-03-31
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var period: PeriodOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let prices = try database.open().read { db in
      try RoutePrices(from: period.from, through: period.through, db)
    }
    try output.print(
      OutputTable(
        prices.lines, columns: RoutePricesCommand.columns,
        whenEmpty: "No placement with a band and a fee began from \(period.inWords).",
        closing: """
          \(prices.leftOut.counted("placement")) without a band or a fee \
          \(prices.leftOut == 1 ? "is" : "are") left out.
          """))
  }

  private static var columns: [TableColumn<RoutePrices.Line>] {
    [
      .text("band", "Band") { $0.band },
      .code("route", "Route") { $0.route.rawValue },
      .number("placements", "Fees") { $0.fees.count },
      .money("lowest", "Lowest") { $0.fees.lowest },
      .money("median", "Median") { $0.fees.median },
      .money("highest", "Highest") { $0.fees.highest },
      .money("aboveVehicle", "Above vehicle") { $0.aboveVehicle },
    ]
  }
}
