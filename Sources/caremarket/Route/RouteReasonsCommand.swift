import ArgumentParser
import PurchasingVehicles
import Store
import Values

struct RouteReasonsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reasons",
    abstract: "Count why placements were bought outside every vehicle.",
    discussion: """
      Only spot placements have such a reason, and one without a reason is counted as that. The share \
      is of the spot placements of that type, in whole per cent, an exact half rounded up.

      Example: caremarket route reasons --from 2025-04-01 --through 2026-03-31
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var period: PeriodOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let reasons = try database.open().read { db in
      try OutsideReasons(from: period.from, through: period.through, db)
    }
    try output.print(
      OutputTable(
        reasons.lines,
        columns: [
          .text("serviceType", "Type") { $0.serviceType }.wrapping,
          .code("reason", "Reason") { $0.reason },
          .number("placements", "Placements") { $0.share.part },
          .number("share", "Share %") { $0.share.percent },
        ],
        whenEmpty: "No spot placement began from \(period.inWords).",
        closing: "\(reasons.placements.counted("spot placement"))."))
  }
}
