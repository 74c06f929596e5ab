import Definitions
import ProviderRegister
import Values

extension RecordView {
  /// Everything about a service.
  init(_ profile: ServiceProfile, reasons: CodeDefinitions) {
    let left = profile.lastDay.map { ", last on the register on \($0.inWords)" } ?? ""
    self.init(
      title: profile.service.named + left, fields: profile.fields,
      sections: [
        .table(key: "history", heading: "History", profile.historyTable),
        .table(key: "judgements", heading: "Judgements, from the latest", profile.judgementTable),
        .table(key: "premises", heading: "Premises", profile.premisesTable),
        .table(
          key: "standings", heading: "Suspensions and bars of this service",
          StandingTable.table(profile.standings, reasons: reasons)),
        .table(key: "documents", heading: "Documents", profile.documentTable),
      ])
  }
}

extension ServiceProfile {
  fileprivate var fields: [RecordView.Field] {
    [
      .init("urn", "URN", .text(service.urn)),
      .init("name", "Name", Cell(service.name)),
      .init("asAt", "As at", .day(day)),
      .init("standing", "Standing", .code(standing.rawValue)),
      .init("provisionType", "Type", .text(service.provisionType)),
      .init("provider", "Provider", Cell(service.providerName)),
      .init("group", "Group", Cell(service.groupName)),
      .init("inHouse", "In-house", .flag(service.isInHouse)),
      .init("sector", "Sector", Cell(service.sector)),
      .init("localAuthority", "Authority", Cell(service.authorityName)),
      .init("region", "Region", Cell(service.region)),
      .init("postcode", "Postcode", Cell(service.postcode.flatMap { Postcode($0)?.description })),
      .init("places", "Places", Cell(service.places)),
      .init(
        "registrationStatus", "Registration",
        service.registrationStatus.map(Cell.code) ?? .missing),
      .init("registeredOn", "Registered on", Cell(service.registrationDay)),
      .init("latestJudgement", "Judgement", .code(service.judgement.rawValue)),
      .init("latestInspection", "Inspected on", Cell(service.inspectionDay)),
    ]
  }

  fileprivate var historyTable: OutputTable {
    OutputTable(
      history,
      columns: [
        .day("day", "Day") { $0.day },
        .text("what", "What") { $0.kind.inWords },
        .text("before", "From") { $0.before }.wrapping,
        .text("after", "To") { $0.after }.wrapping,
      ],
      whenEmpty: "None.")
  }

  fileprivate var judgementTable: OutputTable {
    OutputTable(
      judgements,
      columns: [
        .day("inspectionDay", "Inspected") { $0.facts.inspectionDay },
        .code("judgement", "Judgement") {
          $0.facts.judgement ?? $0.facts.supportedAccommodationOutcome
        },
        .code("protection", "Protection") { $0.facts.judgementOfProtection },
        .code("leadership", "Leadership") { $0.facts.judgementOfLeadership },
        .day("publicationDay", "Published") { $0.facts.publicationDay }.ifRoom,
      ],
      whenEmpty: "Not yet inspected.")
  }

  fileprivate var premisesTable: OutputTable {
    OutputTable(
      premises,
      columns: [
        .text("category", "Category") { String($0.category.drop { $0.isLetter }) },
        .number("places", "Places") { $0.places },
        .text("localAuthority", "Authority") { $0.authority.flatMap { areas[$0] } },
        .text("region", "Region") { $0.region },
      ],
      whenEmpty: "None are listed.")
  }

  fileprivate var documentTable: OutputTable {
    OutputTable(
      documents,
      columns: [
        .text("document", "Document") { $0.kind },
        .text("reference", "Reference") { $0.reference },
        .text("standing", "How it stands") { $0.standing(on: day) }.wrapping,
      ],
      whenEmpty: "None has been seen.")
  }
}
