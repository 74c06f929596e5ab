import ArgumentParser
import PurchasingVehicles
import Store
import Values

struct LotShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a lot with its bands and every price they have had.",
    discussion: """
      Who stands on the lot is under 'caremarket admission list', what they ask under 'caremarket \
      rate list'.

      Example: caremarket lot show westmarch-fostering/core
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The lot: its name, or VEHICLE/LOT.")
  var lot: String

  func run() throws {
    let day = try day.day()
    let found = try database.open().read { db in try LotQueries.lot(lot, on: day, db) }
    try output.print(RecordView(found, on: day))
  }
}

extension RecordView {
  /// Everything about a lot.
  fileprivate init(_ lot: Lot, on day: Day) {
    let prices = lot.definition.bands.flatMap { band in
      band.prices.map { (band: band.name, price: $0) }
    }
    self.init(
      title: "\(lot.definition.title) (\(lot.reference))",
      fields: [
        .init("lot", "Lot", .text(lot.reference)),
        .init("asAt", "As at", .day(day)),
        .init("need", "Need", .text(lot.definition.need)),
        .init("serviceTypes", "Service types", .list(lot.definition.serviceTypes)),
        .init("description", "What it is for", .text(lot.definition.description)),
      ],
      sections: [
        .table(key: "bands", heading: "Price bands", RecordView.bands(of: lot, on: day)),
        .table(key: "prices", heading: "Ceilings", RecordView.ceilings(prices)),
      ])
  }

  private static func bands(of lot: Lot, on day: Day) -> OutputTable {
    OutputTable(
      lot.definition.bands,
      columns: [
        .text("band", "Band") { $0.name }.whole,
        .text("title", "Title") { $0.title }.wrapping,
        .text("ages", "Ages") { $0.ages?.inWords },
        .text("level", "Level") { $0.level },
        .code("setting", "Setting") { $0.setting?.rawValue },
        .text("parentAges", "Parent") { $0.parentAges?.inWords },
        .money("ceiling", "Ceiling") { $0.price(on: day)?.weekly },
      ],
      whenEmpty: "It has no price bands.")
  }

  private static func ceilings(_ prices: [(band: String, price: BandPrice)]) -> OutputTable {
    OutputTable(
      prices,
      columns: [
        .text("band", "Band") { $0.band }.whole,
        .day("from", "From") { $0.price.from },
        .money("weekly", "A week") { $0.price.weekly },
        .text("reference", "Source") { $0.price.reference }.wrapping,
      ],
      whenEmpty: "None: prices are tendered.")
  }
}
