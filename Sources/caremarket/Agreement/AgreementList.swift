import ArgumentParser
import PlacementAgreements
import PurchasingVehicles
import Store
import Values

struct AgreementList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the agreements with their status and weekly fee on a day.",
    discussion: """
      The day under 'Until' is the first on which an agreement is no longer in force. The weekly fee \
      is before discounts, and is that of the first or last day where the placement has not begun or \
      is over. '--known-on' answers as was known then, without what was recorded later.

      Example: caremarket agreement list --status active --provider 'Larkenby Care' --format csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var day: DayOption
  @OptionGroup var filter: AgreementFilterOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("As it was known at the end of this day.", valueName: "day"),
    transform: Day.init(argument:))
  var knownOn: Day?

  func run() throws {
    let day = try day.day()
    let listings = try database.open().read { db in
      try AgreementListing.list(on: day, knownOn: knownOn, filter.filter(on: day, db), db)
    }
    try output.print(
      OutputTable(
        listings, columns: AgreementList.columns,
        whenEmpty: "There is no such agreement on \(day.inWords).",
        closing: AgreementList.closing(listings)))
  }

  private static func closing(_ listings: [AgreementListing]) -> String {
    let running = listings.filter { $0.status == .active || $0.status == .underNotice }
    let weekly = running.map(\.weeklyCost).reduce(.zero, +)
    return """
      \(listings.count.counted("agreement")), \(running.count.withThousands) of them running, for \
      \(weekly.inWords) a week after discounts.
      """
  }

  private static var columns: [TableColumn<AgreementListing>] {
    [
      .text("reference", "No.") { $0.reference }.whole,
      .text("childReference", "Child") { $0.childReference },
      .text("urn", "URN") { $0.urn }.whole.ifRoom,
      .text("provider", "Provider") { $0.provider },
      .code("route", "Route") { $0.route.rawValue }.ifRoom,
      .text("lot", "Lot") { $0.lot }.ifRoom,
      .text("band", "Band") { $0.band }.ifRoom,
      .code("status", "Status") { $0.status.rawValue },
      .day("from", "From") { $0.from },
      .day("until", "Until") { $0.until },
      .money("weeklyFee", "Weekly fee") { $0.weeklyFee },
      .day("lastUplift", "Last uplift") { $0.lastUplift }.ifRoom,
      .money("weeklyCost", "After discounts") { $0.weeklyCost }.ifRoom,
      .text("serviceType", "Type") { $0.serviceType }.ifRoom,
      .code("kind", "Kind") { $0.kind.rawValue }.ifRoom,
      .text("vehicle", "Vehicle") { $0.vehicle }.ifRoom,
      .text("needs", "Needs") { listing in
        listing.needs.isEmpty ? nil : listing.needs.map(\.description).joined(separator: "; ")
      }.ifRoom,
    ]
  }
}
