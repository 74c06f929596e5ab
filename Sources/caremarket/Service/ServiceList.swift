import ArgumentParser
import ProviderRegister
import Store
import Values

struct ServiceList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the services on the register on a day.",
    discussion: """
      The status is the one that matters for placing: barred or suspended by the council, or \
      suspended by Ofsted, else active. Ofsted keeps back the names of children's homes.

      Example: caremarket service list --area Leeds --type "Children's home" --format csv
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var imports: ImportsOption
  @OptionGroup var area: AreaOptions
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let day = try day.day()
    let (services, standings) = try database.open().read { db in
      let filter = try area.filter(on: day, types: imports.provisionTypes(database), db)
      return (
        try ServiceQueries.services(on: day, filter, db), try StandingsInForce(on: day, db)
      )
    }
    try output.print(
      OutputTable(
        services, columns: ServiceList.columns(standings),
        whenEmpty: "No such service was on the register on \(day.inWords).",
        closing: services.count.counted("service") + "."))
  }

  private static func columns(_ standings: StandingsInForce) -> [TableColumn<Service>] {
    [
      .text("urn", "URN") { $0.urn },
      .text("name", "Name") { $0.name },
      .text("provisionType", "Type") { $0.provisionType },
      .text("provider", "Provider") { $0.providerName },
      .text("group", "Group") { $0.groupName }.ifRoom,
      .text("sector", "Sector") { $0.sector }.ifRoom,
      .text("localAuthority", "Authority") { $0.authorityName }.ifRoom,
      .text("region", "Region") { $0.region }.ifRoom,
      .number("places", "Places") { $0.places },
      .code("status", "Status") { standings.status(of: $0).rawValue },
      .code("latestJudgement", "Judgement") { $0.judgement.rawValue },
      .day("latestInspection", "Inspected") { $0.inspectionDay }.ifRoom,
      .flag("inHouse", "In-house") { $0.isInHouse }.ifRoom,
      .code("registrationStatus", "Registration") { $0.registrationStatus }.ifRoom,
    ]
  }
}
