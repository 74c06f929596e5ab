import ArgumentParser
import Definitions
import FeeUplifts
import Store
import Values

struct UpliftErosion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erosion",
    abstract: "Show how long ago each fee last changed, and what prices did to it since.",
    discussion: """
      The fee is compared with consumer prices over the whole years since the agreement, up to the \
      latest month in Contracts/Uplifts/Indices. A minus in the last column is what the fee lost of \
      what it can buy.

      Example: caremarket uplift erosion --as-at 2026-11-21
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let day = try day.day()
    let index = try contracts.folder(database).publishedIndex("consumer-prices")
    let fees = try database.open().read { try FeeErosion.all(on: day, prices: index, $0) }
    try output.print(
      OutputTable(
        fees,
        columns: [
          .text("agreement", "Agreement") { $0.agreement }.whole,
          .text("provider", "Provider") { $0.provider }.ifRoom,
          .text("serviceType", "Type") { $0.serviceType }.ifRoom,
          .money("weeklyFee", "A week") { $0.weeklyFee },
          .day("since", "Since") { $0.since },
          .number("weeks", "Weeks") { $0.weeks },
          .number("years", "Years") { $0.years },
          .decimal("feeChange", "Fee, %") { $0.feeChange?.percent(decimals: 1) },
          .decimal("priceChange", "Prices, %") { $0.priceChange?.percent(decimals: 1) },
          .decimal("realChange", "Real, %") { $0.realChange?.percent(decimals: 1) },
        ],
        whenEmpty: "No agreement was in force on \(day.inWords).",
        closing: UpliftErosion.closing(fees)))
  }

  private static func closing(_ fees: [FeeErosion]) -> String {
    let lost = fees.filter { ($0.realChange ?? .zero) < .zero }.count
    return """
      \(fees.count.counted("fee")), \(lost.withThousands) of them worth less than when they were agreed.
      """
  }
}
