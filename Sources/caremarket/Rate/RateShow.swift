import ArgumentParser
import PurchasingVehicles
import Store
import Values

struct RateShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show how prices are spread in each band, and which lots have few suppliers.",
    discussion: """
      Quartiles are as spreadsheets work them out, to the penny. Suppliers are the providers with a \
      service that may be called off on the day; the largest group's share is of those services.

      Example: caremarket rate show --vehicle westmarch-residential --format json
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var filter: LotFilterOptions
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let day = try day.day()
    let (spreads, supply) = try database.open().read { db in
      let lots = try filter.lots(on: day, db)
      let listings = try RateListing.list(on: day, lots: lots, db)
      return (
        BandSpread.list(of: listings, lots: lots, on: day),
        try LotSupply.list(on: day, lots: lots, db)
      )
    }
    try output.print(RecordView(spreads, supply, on: day))
  }
}

extension RecordView {
  fileprivate init(_ spreads: [BandSpread], _ supply: [LotSupply], on day: Day) {
    self.init(
      title: "Prices and suppliers on \(day.inWords)",
      fields: [
        .init("asAt", "As at", .day(day)),
        .init("lots", "Lots", .number(supply.count)),
        .init("withoutSupplier", "Without a supplier", .number(supply.count { $0.suppliers == 0 })),
        .init(
          "singleSupplier", "With a single supplier", .number(supply.count { $0.suppliers == 1 })),
      ],
      sections: [
        .table(key: "bands", heading: "Weekly prices by band", RecordView.table(spreads)),
        .table(key: "suppliers", heading: "Suppliers by lot", RecordView.table(supply)),
      ])
  }

  private static func table(_ spreads: [BandSpread]) -> OutputTable {
    OutputTable(
      spreads,
      columns: [
        .text("lot", "Lot") { $0.lot.reference },
        .text("band", "Band") { $0.band.definition.name },
        .number("rates", "No.") { $0.spread?.count ?? 0 },
        .money("lowest", "Lowest") { $0.spread?.lowest },
        .money("lowerQuartile", "Lower q.") { $0.spread?.lowerQuartile }.ifRoom,
        .money("median", "Median") { $0.spread?.median },
        .money("upperQuartile", "Upper q.") { $0.spread?.upperQuartile }.ifRoom,
        .money("highest", "Highest") { $0.spread?.highest },
        .money("ceiling", "Ceiling") { $0.ceiling }.ifRoom,
      ],
      whenEmpty: "No such lot was known.")
  }

  private static func table(_ supply: [LotSupply]) -> OutputTable {
    OutputTable(
      supply,
      columns: [
        .text("lot", "Lot") { $0.lot.reference },
        .number("suppliers", "Suppliers") { $0.suppliers },
        .text("note", "Note") { $0.warning },
        .text("largestGroup", "Largest group") { $0.largestGroup },
        .number("largestShare", "Share, %") { $0.largestShare?.percent },
      ],
      whenEmpty: "No such lot was known.")
  }
}
