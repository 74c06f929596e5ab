import ArgumentParser
import GRDB
import Geography
import Importing
import ProviderRegister
import PurchasingVehicles
import Store
import Values

struct VehicleLoad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Take in what a vehicle's file says.",
    discussion: """
      The file is checked whole; if something in it cannot be right, every problem is named with its \
      line and nothing changes. A definition that changed ends the one before on the day and is added; \
      the same again changes nothing. Admissions and rates stay with lots and bands of the same name.

      Example: caremarket vehicle load westmarch-fostering westmarch-residential
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var user: UserOption
  @OptionGroup var dryRun: DryRunOption

  @Argument(
    help: ArgumentHelp(
      "The vehicles: names of files in Contracts/Vehicles, or paths that end in .yaml.",
      valueName: "vehicle"))
  var vehicles: [String]

  @Option(
    help: ArgumentHelp(
      "The first day on which a change holds (default: today, or CAREMARKET_TODAY).",
      valueName: "day"),
    transform: Day.init(argument:))
  var from: Day?

  func run() throws {
    let day = try from ?? SystemDay.today()
    let store = try database.open()
    let definitions = try definitions(store)
    let change = try user.change(by: "vehicle load")
    let outcomes =
      try dryRun.isDryRun
      ? store.rehearse { db in try load(definitions, from: day, Recording(change), db) }
      : store.change(change) { db in try load(definitions, from: day, Recording(change), db) }
    let lines = zip(definitions, outcomes).map { VehicleLoad.sentence($0, $1) }
    try StandardOutput.say(lines.joined(separator: "\n"))
    if dryRun.isDryRun { try StandardOutput.say("This was a rehearsal. Nothing was changed.") }
  }

  private func definitions(_ store: Store) throws -> [VehicleDefinition] {
    let folder = VehicleFolder(
      contracts: try contracts.folder(besideDatabase: database.path).path)
    let known = KnownWords(
      provisionTypes: try imports.placementTypes(database),
      authorities: try store.read { db in try AuthorityDirectory(db) },
      today: try SystemDay.today())
    return try folder.definitions(vehicles, known)
  }

  private func load(
    _ definitions: [VehicleDefinition], from day: Day, _ recording: Recording, _ db: Database
  ) throws -> [VehicleLoading.Outcome] {
    try definitions.map { try VehicleLoading($0, from: day, recording).load(db) }
  }

  private static func sentence(
    _ vehicle: VehicleDefinition, _ outcome: VehicleLoading.Outcome
  ) -> String {
    switch outcome {
    case .added(let day):
      "Loaded \(vehicle.name), known from \(day.inWords): "
        + "\(vehicle.lots.count.counted("lot")), \(vehicle.bands.count.counted("price band"))."
    case .changed(let parts, let day):
      "Changed \(vehicle.name) from \(day.inWords): \(parts.joined(separator: ", "))."
    case .unchanged:
      "\(vehicle.name) says nothing new, so nothing was changed."
    }
  }
}
