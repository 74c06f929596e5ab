import ArgumentParser
import GRDB
import PlacementAgreements
import ProviderRegister
import PurchasingVehicles
import Values

/// Which agreements a command looks at.
struct AgreementFilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only those of this status; may be given several times.", valueName: "status"))
  var status: [AgreementStatus] = []

  @Option(help: ArgumentHelp("Only those of this kind.", valueName: "kind"))
  var kind: AgreementKind?

  @Option(help: ArgumentHelp("Only with this provider, by number or name.", valueName: "provider"))
  var provider: String?

  @Option(help: ArgumentHelp("Only with this service.", valueName: "URN"))
  var service: String?

  @Option(
    help: ArgumentHelp(
      "Only of this child, by the council's own reference.", valueName: "reference"))
  var child: String?

  @Option(help: ArgumentHelp("Only those bought so.", valueName: "route"))
  var route: Route?

  @Option(help: ArgumentHelp("Only through one vehicle.", valueName: "name"))
  var vehicle: String?

  @Option(help: ArgumentHelp("Only through one lot: its name, or VEHICLE/LOT.", valueName: "lot"))
  var lot: String?

  /// Finds what the names stand for; throws where one is not known.
  func filter(on day: Day, _ db: Database) throws -> AgreementFilter {
    var filter = AgreementFilter()
    filter.statuses = Set(status)
    (filter.kind, filter.route, filter.urn, filter.child) = (kind, route, service, child)
    filter.provider = try provider.map { try ProviderQueries.provider($0, db).number }
    filter.lot = try lot.map { try LotQueries.lot($0, on: day, db).number }
    filter.vehicle = try vehicle.map { try VehicleQueries.vehicle($0, on: day, db).number }
    return filter
  }
}

extension AgreementStatus: ExpressibleByArgument {}
