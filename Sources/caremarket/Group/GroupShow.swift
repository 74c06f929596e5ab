import ArgumentParser
import Definitions
import ProviderRegister
import Store
import Values

struct GroupShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a group: its providers, and who belonged to it when.",
    discussion: """
      Providers, services and places are as on the day; histories are shown whole.

      Example: caremarket group show 'Larkenby Group' --as-at 2026-03-31
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var contracts: ContractsOption
  @OptionGroup var day: DayOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The group's name.")
  var group: String

  func run() throws {
    let day = try day.day()
    let reasons = try contracts.folder(database).standingReasons()
    let profile = try database.open().read { db in
      try GroupProfile(of: GroupQueries.group(group, db), on: day, db)
    }
    try output.print(
      RecordView(
        title: profile.group.name, fields: profile.fields,
        sections: [
          .table(key: "members", heading: "Providers", profile.memberTable),
          .table(
            key: "memberships", heading: "Who belonged to it, from the latest",
            profile.membershipTable),
          .table(
            key: "standings", heading: "Suspensions and bars of the whole group",
            StandingTable.table(profile.standings, reasons: reasons)),
        ]))
  }
}

extension GroupProfile {
  fileprivate var fields: [RecordView.Field] {
    [
      .init("group", "Group", .text(group.name)),
      .init("asAt", "As at", .day(day)),
      .init("standing", "Standing", .code(standing.rawValue)),
      .init("providers", "Providers", .number(members.count)),
      .init("services", "Services", .number(services)),
      .init("places", "Places", .number(places)),
      .init(
        "shareOfPlaces", "% of all places",
        shareOfPlaces.map { .decimal(.tenths($0)) } ?? .missing),
    ]
  }

  fileprivate var memberTable: OutputTable {
    OutputTable(
      members,
      columns: [
        .text("number", "No.") { $0.provider.reference },
        .text("provider", "Provider") { $0.provider.name },
        .number("services", "Services") { $0.services },
        .number("places", "Places") { $0.places },
        .code("standing", "Standing") { $0.standing.rawValue },
        .text("singlePointOfContact", "Contact") { $0.singlePointOfContact },
      ],
      whenEmpty: "None on \(day.inWords).")
  }

  fileprivate var membershipTable: OutputTable {
    OutputTable(
      memberships,
      columns: [
        .text("provider", "Provider") { $0.provider.named },
        .day("from", "From") { $0.membership.range.from },
        .day("through", "To") { $0.membership.range.through },
        .text("reason", "Why") { $0.membership.reason }.wrapping,
        .text("decidedBy", "By") { $0.membership.decidedBy },
      ],
      whenEmpty: "None.")
  }
}
