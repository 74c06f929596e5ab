import ArgumentParser
import GRDB
import Importing
import ProviderRegister
import Store
import Values

struct ProviderList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the providers on the register on a day.",
    discussion: """
      Services and places are those of the area and types you name, and providers without any such \
      service are left out. So are providers whose last service has gone, unless you ask for them \
      with --former.

      Example: caremarket provider list --group 'Larkenby Group' --type "Children's home"
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var area: AreaOptions
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Only the providers of a group.", valueName: "name"))
  var group: String?

  @Option(
    help: ArgumentHelp("Only providers with this in a spelling of the name.", valueName: "text"))
  var search: String?

  @Flag(help: "Only providers that are suspended or barred.")
  var suspended = false

  @Flag(help: "Only the council's own.")
  var inHouse = false

  @Flag(help: "Also providers that have no service any more.")
  var former = false

  func run() throws {
    let day = try day.day()
    let listings = try database.open().read { db in
      try ProviderListing.list(on: day, filter(on: day, db), db)
    }
    try output.print(
      OutputTable(
        listings, columns: ProviderList.columns,
        whenEmpty: "No such provider was on the register on \(day.inWords).",
        closing: ProviderList.closing(listings)))
  }

  private func filter(on day: Day, _ db: Database) throws -> ProviderFilter {
    var filter = ProviderFilter()
    filter.services = try area.filter(on: day, types: imports.provisionTypes(database), db)
    filter.group = try group.map { try GroupQueries.group($0, db) }
    filter.search = search
    filter.onlySuspended = suspended
    filter.onlyInHouse = inHouse
    filter.includesFormer = former
    return filter
  }

  private static var columns: [TableColumn<ProviderListing>] {
    [
      .text("number", "No.") { $0.provider.reference },
      .text("provider", "Provider") { $0.provider.name },
      .text("group", "Group") { $0.group },
      .number("services", "Services") { $0.services },
      .number("places", "Places") { $0.places },
      .code("standing", "Standing") { $0.standing.rawValue },
      .text("singlePointOfContact", "Contact") { $0.singlePointOfContact },
      .flag("inHouse", "In-house") { $0.provider.isInHouse }.ifRoom,
      .text("companyNumber", "Company") { $0.provider.companyNumber }.ifRoom,
      .text("charityNumber", "Charity") { $0.provider.charityNumber }.ifRoom,
    ]
  }

  private static func closing(_ listings: [ProviderListing]) -> String {
    let services = listings.reduce(0) { $0 + $1.services }
    let places = listings.reduce(0) { $0 + ($1.places ?? 0) }
    return """
      \(listings.count.counted("provider")) with \(services.counted("service")) and \
      \(places.counted("place")).
      """
  }
}
