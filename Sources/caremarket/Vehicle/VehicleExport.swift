import ArgumentParser
import PurchasingVehicles
import Store
import Values

struct VehicleExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a vehicle as open contracting data.",
    discussion: """
      A package with one release of the Open Contracting Data Standard 1.1: title, buyers, dates, \
      extensions, lots, and who is accredited on the day as awarded suppliers. Prices, offers and \
      placements are never in it. It is what was published or may be; it publishes nothing.

      Example: caremarket vehicle export westmarch-fostering --format ocds --output fostering.json
      """
  )

  /// The forms in which a vehicle can be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case ocds
  }

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption

  @Argument(help: "The vehicle's name.")
  var vehicle: String

  @Option(help: "The form to write it in.")
  var format = Format.ocds

  @Option(help: ArgumentHelp("Write to a file instead of the terminal.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Its open contracting identifier (default: the one in its file).", valueName: "identifier"),
    transform: OpenContractingIdentifier.read)
  var ocid: String?

  func run() throws {
    let day = try day.day()
    let words = try contracts.folder(database).noticeWords()
    let (found, published) = try database.open().read { db in
      let found = try VehicleQueries.vehicle(vehicle, on: day, db)
      let identifier = try ocid ?? found.openContractingIdentifier()
      return (found, try PublishedProcurement(found, identifier: identifier, on: day, db))
    }
    let package = ReleasePackage(published, stage: found.stage(on: day), on: day, words)
    try Output(format: .json, file: output).write(package.value.indentedBytes)
  }
}

/// The shape of identifiers of open contracting, which begin with a publisher's prefix.
enum OpenContractingIdentifier {
  /// Reads an identifier from the command line.
  ///
  /// - Throws: `ValueError`, which says what one looks like.
  static func read(argument: String) throws -> String {
    guard argument.wholeMatch(of: /ocds-[a-z0-9]{6}-[A-Za-z0-9._-]+/) != nil else {
      throw ValueError(mustBe: "an identifier like ocds-h6vhtk-012345")
    }
    return argument
  }
}
