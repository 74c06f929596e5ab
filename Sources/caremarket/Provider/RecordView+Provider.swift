import Definitions
import ProviderRegister
import Values

extension RecordView {
  /// Everything about a provider.
  init(_ profile: ProviderProfile, reasons: CodeDefinitions) {
    self.init(
      title: profile.provider.named,
      fields: profile.fields,
      sections: [
        .table(key: "services", heading: "Services", profile.serviceTable),
        .table(
          key: "standings", heading: "Suspensions and bars, from the latest",
          StandingTable.table(profile.standings, reasons: reasons)),
        .table(key: "groups", heading: "Group, from the latest", profile.groupTable),
        .table(
          key: "singlePointsOfContact", heading: "Single point of contact, from the latest",
          profile.singlePointOfContactTable),
        .table(key: "contacts", heading: "Contacts", profile.contactTable),
        .table(key: "documents", heading: "Documents", profile.documentTable),
        .table(key: "merges", heading: "Providers merged into it", profile.mergeTable),
      ])
  }
}

extension ProviderProfile {
  fileprivate var fields: [RecordView.Field] {
    [
      .init("number", "Number", .text(provider.reference)),
      .init("name", "Name", .text(provider.name)),
      .init("asAt", "As at", .day(day)),
      .init("standing", "Standing", .code(standing.rawValue)),
      .init("group", "Group", Cell(group?.groupName)),
      .init("inHouse", "In-house", .flag(provider.isInHouse)),
      .init("singlePointOfContact", "Contact", Cell(singlePointOfContact?.commissioner)),
      .init("companyNumber", "Company number", Cell(provider.companyNumber)),
      .init("charityNumber", "Charity number", Cell(provider.charityNumber)),
      .init("email", "Email", Cell(provider.email)),
      .init("telephone", "Telephone", Cell(provider.telephone)),
      .init("website", "Website", Cell(provider.website)),
      .init("spellings", "Spellings", .list(spellings)),
    ]
  }

  fileprivate var serviceTable: OutputTable {
    OutputTable(
      services,
      columns: [
        .text("urn", "URN") { $0.urn },
        .text("name", "Name") { $0.name },
        .text("provisionType", "Type") { $0.provisionType },
        .text("localAuthority", "Authority") { $0.authorityName }.ifRoom,
        .number("places", "Places") { $0.places },
        .code("latestJudgement", "Judgement") { $0.judgement.rawValue },
        .day("latestInspection", "Inspected") { $0.inspectionDay }.ifRoom,
        .code("standing", "Standing") { serviceStandings[$0.urn]?.rawValue },
      ],
      whenEmpty: "No services on \(day.inWords).",
      closing: """
        \(services.count.counted("service")) with \((services.places ?? 0).counted("place")).
        """)
  }

  fileprivate var groupTable: OutputTable {
    OutputTable(
      groups,
      columns: [
        .text("group", "Group") { $0.groupName },
        .day("from", "From") { $0.range.from },
        .day("through", "To") { $0.range.through },
        .text("reason", "Why") { $0.reason }.wrapping,
        .text("decidedBy", "By") { $0.decidedBy },
      ],
      whenEmpty: "In no group.")
  }

  fileprivate var singlePointOfContactTable: OutputTable {
    OutputTable(
      singlePointsOfContact,
      columns: [
        .text("commissioner", "Commissioner") { $0.commissioner },
        .day("from", "From") { $0.range.from },
        .day("through", "To") { $0.range.through },
      ],
      whenEmpty: "None was ever named.")
  }

  fileprivate var contactTable: OutputTable {
    OutputTable(
      contacts,
      columns: [
        .text("name", "Name") { $0.name },
        .text("role", "Role") { $0.role },
        .text("email", "Email") { $0.email }.wrapping,
        .text("telephone", "Telephone") { $0.telephone },
        .day("from", "From") { $0.range.from }.ifRoom,
      ],
      whenEmpty: "None.")
  }

  fileprivate var documentTable: OutputTable {
    OutputTable(
      documents,
      columns: [
        .text("document", "Document") { $0.kind }.wrapping,
        .text("urn", "Service") { $0.holder.urn },
        .text("reference", "Reference") { $0.reference },
        .text("standing", "How it stands") { $0.standing(on: day) }.wrapping,
        .day("expires", "Expires") { $0.expires }.ifRoom,
        .text("seenBy", "Seen by") { $0.seenBy }.ifRoom,
        .day("seenOn", "Seen on") { $0.seenOn }.ifRoom,
      ],
      whenEmpty: "None has been seen.")
  }

  fileprivate var mergeTable: OutputTable {
    OutputTable(
      merges,
      columns: [
        .text("provider", "Provider") { ProviderNumber.text($0.provider) },
        .text("name", "Name") { $0.providerName },
        .day("day", "Day") { $0.day },
        .text("reason", "Why") { $0.reason }.wrapping,
        .text("decidedBy", "By") { $0.decidedBy },
      ],
      whenEmpty: "None.")
  }
}
