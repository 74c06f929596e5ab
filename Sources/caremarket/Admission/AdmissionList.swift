import ArgumentParser
import GRDB
import ProviderRegister
import PurchasingVehicles
import Store
import Values

struct AdmissionList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List who stands on lots on a day.",
    discussion: """
      The status counts suspensions and bars of the lot, the group and the provider above. It changes \
      on the day in the column 'Until', where that is known. '--known-on' answers as was known then, \
      without what was recorded later.

      Example: caremarket admission list --lot westmarch-fostering/core --as-at 2026-06-30
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Only one lot: its name, or VEHICLE/LOT.", valueName: "lot"))
  var lot: String?

  @Option(help: ArgumentHelp("Only the lots of one vehicle.", valueName: "name"))
  var vehicle: String?

  @Option(help: ArgumentHelp("Only those who stand so.", valueName: "status"))
  var status: AdmissionStatus?

  @Option(
    help: ArgumentHelp("As it was known at the end of this day.", valueName: "day"),
    transform: Day.init(argument:))
  var knownOn: Day?

  func run() throws {
    let day = try day.day()
    let all = try database.open().read { db in
      try AdmissionListing.list(on: day, knownOn: knownOn, lots: lots(on: day, db), db)
    }
    let listings = all.filter { status == nil || $0.standing.state.status == status }
    try output.print(
      OutputTable(
        listings, columns: AdmissionList.columns,
        whenEmpty: "Nobody stood so on \(day.inWords).",
        closing: listings.count.counted("admission") + "."))
  }

  private func lots(on day: Day, _ db: Database) throws -> [Lot] {
    if let lot { return [try LotQueries.lot(lot, on: day, db)] }
    if let vehicle { return try VehicleQueries.vehicle(vehicle, on: day, db).lots }
    return try LotQueries.lots(on: day, db)
  }

  private static var columns: [TableColumn<AdmissionListing>] {
    [
      .text("provider", "Provider") { $0.provider },
      .text("lot", "Lot") { $0.lot.reference },
      .code("status", "Status") { $0.standing.state.status.rawValue },
      .day("since", "Since") { $0.standing.state.since },
      .day("until", "Until") { $0.standing.state.until },
      .text("reason", "Reason") { $0.standing.state.reason },
      .code("appliesTo", "For") { $0.appliesTo }.ifRoom,
      .text("group", "Group") { $0.group }.ifRoom,
      .text("urn", "URN") { $0.urn }.ifRoom,
      .text("service", "Service") { $0.service }.ifRoom,
      .flag("decidedAbove", "From above") { $0.decidedAbove }.ifRoom,
      .day("reviewDay", "Review") { $0.standing.state.reviewDay }.ifRoom,
      .text("decisionReference", "Decision") { $0.standing.state.decisionReference }.ifRoom,
    ]
  }
}

extension AdmissionStatus: ExpressibleByArgument {}

extension AdmissionListing {
  /// The service's URN, where one service was admitted by itself.
  fileprivate var urn: String? {
    if case .service(let urn) = key { urn } else { nil }
  }
}
