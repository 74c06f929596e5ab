import ArgumentParser
import GRDB
import PurchasingVehicles
import Values

/// Which lots a command looks at.
struct LotFilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only one lot: its name, or VEHICLE/LOT.", valueName: "lot"))
  var lot: String?

  @Option(help: ArgumentHelp("Only the lots of one vehicle.", valueName: "name"))
  var vehicle: String?

  /// Finds the lots as they are on a day; throws where a name is not known.
  func lots(on day: Day, _ db: Database) throws -> [Lot] {
    if let lot { return [try LotQueries.lot(lot, on: day, db)] }
    if let vehicle { return try VehicleQueries.vehicle(vehicle, on: day, db).lots }
    return try LotQueries.lots(on: day, db)
  }
}
