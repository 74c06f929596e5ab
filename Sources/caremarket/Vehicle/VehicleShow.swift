import ArgumentParser
import PurchasingVehicles
import Store
import Values

struct VehicleShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show everything that is known of a vehicle.",
    discussion: """
      As its definition reads on the day, with where each part comes from. 'caremarket lot show' \
      shows a lot, 'caremarket admission list' who stands on it.

      Example: caremarket vehicle show westmarch-residential
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The vehicle's name.")
  var vehicle: String

  func run() throws {
    let day = try day.day()
    let (found, versions) = try database.open().read { db in
      let found = try VehicleQueries.vehicle(vehicle, on: day, db)
      return (found, try VehicleQueries.versions(of: found.number, db))
    }
    try output.print(RecordView(found, versions, on: day))
  }
}
