import Definitions
import ProviderRegister
import Values

extension RecordView {
  /// A suspension or bar that was recorded, and what it touches.
  init(
    title: String, _ decision: StandingDecision, reviewDay: Day?, _ exposure: Exposure,
    reasons: CodeDefinitions
  ) {
    self.init(
      title: title, fields: RecordView.fields(decision, reviewDay, reasons),
      sections: [
        .fields(heading: "What it touches", exposure.fields(on: decision.from)),
        .table(key: "serviceList", heading: "Services", exposure.serviceTable),
        .table(key: "contactList", heading: "Whom to tell", exposure.contactTable),
      ])
  }

  private static func fields(
    _ decision: StandingDecision, _ reviewDay: Day?, _ reasons: CodeDefinitions
  ) -> [Field] {
    [
      .init("from", "From", .day(decision.from)),
      .init("reason", "Reason", .text(decision.reason)),
      .init("reasonInWords", "Why", .text(reasons.words(for: decision.reason))),
      .init("decisionReference", "Decision", .text(decision.reference)),
      .init("decidedBy", "Decided by", .text(decision.people.decidedBy)),
      .init("approvedBy", "Approved by", .text(decision.people.approvedBy)),
      .init("reviewDay", "Review on", Cell(reviewDay)),
    ]
  }
}

extension Exposure {
  fileprivate func fields(on day: Day) -> [RecordView.Field] {
    let expired = documents.count { !$0.isValid(on: day) }
    return [
      .init("providers", "Providers", .list(providers.map(\.named))),
      .init("services", "Services", .number(services.count)),
      .init("places", "Places", .number(places)),
      .init("documents", "Documents", .number(documents.count)),
      .init("documentsExpired", "Of them expired", .number(expired)),
      .init("singlePointsOfContact", "Commissioners", .list(commissioners)),
    ]
  }

  fileprivate var serviceTable: OutputTable {
    OutputTable(
      services,
      columns: [
        .text("urn", "URN") { $0.urn },
        .text("name", "Name") { $0.name },
        .text("provisionType", "Type") { $0.provisionType },
        .text("localAuthority", "Authority") { $0.authorityName },
        .number("places", "Places") { $0.places },
      ],
      whenEmpty: "No services.")
  }

  fileprivate var contactTable: OutputTable {
    OutputTable(
      contacts,
      columns: [
        .text("name", "Name") { $0.name },
        .text("role", "Role") { $0.role },
        .text("email", "Email") { $0.email }.wrapping,
        .text("telephone", "Telephone") { $0.telephone },
      ],
      whenEmpty: "No contacts are recorded.")
  }
}
