import ArgumentParser
import ProviderRegister
import Store
import Values

struct GroupList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the groups on a day with their share of places.",
    discussion: """
      Services, places and shares are those of the area and types you name. Providers that belong \
      to no group are not listed, but their places count among all places.

      Example: caremarket group list --area Leeds --type "Children's home"
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var area: AreaOptions
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let day = try day.day()
    let types = try imports.provisionTypes(database)
    let listings = try database.open().read { db in
      try GroupListing.list(on: day, area.filter(on: day, types: types, db), db)
    }
    try output.print(
      OutputTable(
        listings,
        columns: [
          .text("group", "Group") { $0.name },
          .number("providers", "Providers") { $0.providers },
          .number("services", "Services") { $0.services },
          .number("places", "Places") { $0.places },
          .decimal("shareOfPlaces", "% of places") { $0.shareOfPlaces.map(ExactDecimal.tenths) },
          .code("standing", "Standing") { $0.standing.rawValue },
        ],
        whenEmpty: "No such group had a provider on \(day.inWords)."))
  }
}

extension ExactDecimal {
  /// A number of tenths, as in 12.5.
  static func tenths(_ number: Int) -> ExactDecimal {
    ExactDecimal(coefficient: Int64(number), scale: 1)
  }
}
