import ArgumentParser
import PurchasingVehicles
import Store
import Values

struct LotList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the price bands of lots, with their ceilings on a day.",
    discussion: """
      One line for each band. Where prices are tendered there is no ceiling; the rates of providers \
      are under 'caremarket rate list'.

      Example: caremarket lot list --vehicle westmarch-residential
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Only the lots of one vehicle.", valueName: "name"))
  var vehicle: String?

  func run() throws {
    let day = try day.day()
    let vehicles = try database.open().read { db in
      try vehicle.map { [try VehicleQueries.vehicle($0, on: day, db)] }
        ?? VehicleQueries.vehicles(on: day, db)
    }
    let lots = vehicles.flatMap(\.lots)
    let lines = lots.flatMap { lot in lot.bands.map { (lot: lot, band: $0.definition) } }
    try output.print(
      OutputTable(
        lines, columns: LotList.columns(on: day),
        whenEmpty: "No lot was known on \(day.inWords).",
        closing: "\(lots.count.counted("lot")), \(lines.count.counted("price band"))."))
  }

  private static func columns(
    on day: Day
  ) -> [TableColumn<(lot: Lot, band: BandDefinition)>] {
    [
      .text("vehicle", "Vehicle") { $0.lot.vehicleName },
      .text("lot", "Lot") { $0.lot.definition.name },
      .text("band", "Band") { $0.band.name },
      .text("title", "Title") { $0.band.title }.wrapping.ifRoom,
      .text("ages", "Ages") { $0.band.ages?.inWords },
      .text("level", "Level") { $0.band.level }.ifRoom,
      .code("setting", "Setting") { $0.band.setting?.rawValue }.ifRoom,
      .text("parentAges", "Parent") { $0.band.parentAges?.inWords }.ifRoom,
      .money("ceiling", "Ceiling") { $0.band.price(on: day)?.weekly },
      .day("ceilingFrom", "Since") { $0.band.price(on: day)?.from }.ifRoom,
    ]
  }
}
