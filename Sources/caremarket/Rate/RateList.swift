import ArgumentParser
import ProviderRegister
import PurchasingVehicles
import Store
import Values

struct RateList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the rates in force on a day, band by band.",
    discussion: """
      The cheapest of each band comes first. A rate with a URN is for that service only. Whether a \
      provider may be called off is under 'caremarket admission list'.

      Example: caremarket rate list --lot westmarch-fostering/core --as-at 2026-04-01
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var filter: LotFilterOptions
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let day = try day.day()
    let listings = try database.open().read { db in
      try RateListing.list(on: day, lots: filter.lots(on: day, db), db)
    }
    try output.print(
      OutputTable(
        listings, columns: RateList.columns,
        whenEmpty: "No such rate was in force on \(day.inWords).",
        closing: listings.count.counted("rate") + "."))
  }

  private static var columns: [TableColumn<RateListing>] {
    [
      .text("lot", "Lot") { $0.lot.reference },
      .text("band", "Band") { $0.band.definition.name },
      .text("provider", "Provider") { $0.provider.name },
      .text("urn", "URN") { $0.rate.urn },
      .money("weekly", "A week") { $0.rate.weekly },
      .day("from", "From") { $0.rate.range.from },
      .day("through", "To") { $0.rate.range.through }.ifRoom,
      .text("group", "Group") { $0.group }.ifRoom,
    ]
  }
}
