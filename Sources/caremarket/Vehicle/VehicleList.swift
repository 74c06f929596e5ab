import ArgumentParser
import PurchasingVehicles
import Store
import Values

struct VehicleList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the vehicles that are known on a day.",
    discussion: """
      The last day is with the extensions that were used. What a vehicle's file said on another day \
      is shown with '--as-at'.

      Example: caremarket vehicle list --format csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Flag(help: "Only vehicles whose term has begun and has not ended.")
  var inForce = false

  func run() throws {
    let day = try day.day()
    let all = try database.open().read { db in try VehicleQueries.vehicles(on: day, db) }
    let vehicles = all.filter { !inForce || $0.stage(on: day) == .inForce }
    try output.print(
      OutputTable(
        vehicles, columns: VehicleList.columns(on: day),
        whenEmpty: "No such vehicle was known on \(day.inWords).",
        closing: vehicles.count.counted("vehicle") + "."))
  }

  private static func columns(on day: Day) -> [TableColumn<Vehicle>] {
    [
      .text("vehicle", "Vehicle") { $0.name }.whole,
      .text("title", "Title") { $0.definition.title }.wrapping.ifRoom,
      .code("kind", "Kind") { $0.definition.kind.rawValue }.wrapping,
      .code("stage", "Stage") { $0.stage(on: day).rawValue },
      .number("lots", "Lots") { $0.lots.count },
      .number("bands", "Bands") { $0.definition.bands.count },
      .day("from", "From") { $0.definition.term.from }.ifRoom,
      .day("through", "Last day") { $0.definition.end.adding(days: -1) },
      .text("extensions", "Extensions") { $0.extensionsInWords }.ifRoom,
      .text("regime", "Regime") { $0.definition.regime.inWords }.ifRoom,
      .text("lead", "Lead") { $0.definition.authorities.lead }.ifRoom,
    ]
  }
}

extension Vehicle {
  /// The extensions with how many of them were used, as in "1+1+1, 1 used".
  var extensionsInWords: String {
    let used = definition.used.count
    return used == 0
      ? definition.term.extensions.description
      : "\(definition.term.extensions), \(used) used"
  }
}
