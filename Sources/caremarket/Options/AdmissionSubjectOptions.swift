import ArgumentParser
import GRDB
import ProviderRegister
import PurchasingVehicles
import Values

/// Whose admission it is, and on which lots.
struct AdmissionSubjectOptions: ParsableArguments {
  @Argument(help: "The provider: its number, as in P12, or any spelling of its name.")
  var provider: String?

  @Option(help: ArgumentHelp("Instead of a provider, only one service.", valueName: "URN"))
  var service: String?

  @Option(help: ArgumentHelp("Instead of a provider, a whole group.", valueName: "name"))
  var group: String?

  @Flag(help: "Instead of a provider, the lot itself, for everybody on it.")
  var wholeLot = false

  @Option(
    help: ArgumentHelp(
      "The lot: its name, or VEHICLE/LOT; may be given several times.", valueName: "lot"))
  var lot: [String]

  func validate() throws {
    let named = [provider, service, group].count { $0 != nil } + (wholeLot ? 1 : 0)
    guard named == 1 else {
      throw ValidationError("Name one provider, one service, one group, or '--whole-lot'.")
    }
  }

  /// Finds whose admission it is, as it is on a day; throws where a name is not known.
  func subject(on day: Day, _ db: Database) throws -> AdmissionSubject {
    if wholeLot { return .lot }
    if let group { return .group(try GroupQueries.group(group, db)) }
    if let service { return .service(try ServiceQueries.known(service, on: day, db)) }
    return .provider(try ProviderQueries.provider(provider ?? "", db))
  }

  /// Finds the lots, each with its vehicle, as they are on a day; throws where one is not known.
  func lots(on day: Day, _ db: Database) throws -> [(lot: Lot, vehicle: Vehicle)] {
    try lot.mapTellingAll { written in
      let found = try LotQueries.lot(written, on: day, db)
      return (found, try VehicleQueries.vehicle(found.vehicleName, on: day, db))
    }
  }
}
