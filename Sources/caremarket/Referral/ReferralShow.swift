import ArgumentParser
import PurchasingVehicles
import Store
import Values

struct ReferralShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a referral with its needs, its offers and what came of it.",
    discussion: """
      What two people set aside for an award is listed with their names. 'caremarket referral rank' \
      shows the scores.

      Example: caremarket referral show R12
      """
  )

  @OptionGroup var database: DatabaseOption
  @OptionGroup var output: OutputOptions

  @Argument(help: "The referral, as R12.")
  var referral: String

  func run() throws {
    let file = try database.open().read { db in
      try ReferralFile(ReferralQueries.referral(referral, db), db)
    }
    try output.print(RecordView(file))
  }
}

extension RecordView {
  /// Everything about a referral.
  fileprivate init(_ file: ReferralFile) {
    self.init(
      title: "Referral \(file.referral.reference)",
      fields: file.fields,
      sections: [
        .table(key: "needs", heading: "Needs", file.needTable),
        .table(key: "offers", heading: "Offers", file.offerTable),
        .table(key: "exemptions", heading: "Rules set aside", file.exemptionTable),
      ])
  }
}

extension ReferralFile {
  fileprivate var fields: [RecordView.Field] {
    [
      .init("referral", "Referral", .text(referral.reference)),
      .init("child", "Child", .text(referral.childReference)),
      .init("age", "Age", .number(referral.age)),
      .init("sex", "Sex", .code(referral.sex.rawValue)),
      .init("band", "Price band", Cell(band)),
      .init("opened", "Opened", .day(referral.opened.day)),
      .init("neededFrom", "Needed from", Cell(referral.neededFrom)),
      .init("withinMiles", "Within miles", referral.withinMiles.map(Cell.miles) ?? .missing),
      .init("outcome", "Outcome", .code(referral.outcome?.rawValue ?? "open")),
      .init("closed", "Closed", Cell(referral.closed?.day)),
      .init("awardedTo", "Awarded to", Cell(awardedOffer)),
    ]
  }

  fileprivate var needTable: OutputTable {
    OutputTable(
      referral.needs,
      columns: [.text("need", "Need") { $0.field }, .code("code", "Code") { $0.code }],
      whenEmpty: "None.")
  }

  fileprivate var offerTable: OutputTable {
    OutputTable(
      offers,
      columns: [
        .text("offer", "Offer") { $0.reference }.whole,
        .text("urn", "URN") { $0.urn }.whole,
        .money("weeklyFee", "Weekly fee") { $0.weeklyFee },
        .day("received", "Received") { $0.received.day },
        .day("withdrawn", "Withdrawn") { $0.withdrawal?.on.day },
        .text("withdrawnBy", "Recorded by") { $0.withdrawal?.recordedBy },
      ],
      whenEmpty: "None.")
  }

  fileprivate var exemptionTable: OutputTable {
    OutputTable(
      exemptions,
      columns: [
        .code("rule", "Rule") { $0.rule },
        .text("reason", "Why") { $0.reason }.wrapping,
        .text("decisionReference", "Decision") { $0.decisionReference },
        .text("decidedBy", "Decided by") { $0.decidedBy },
        .text("approvedBy", "Approved by") { $0.approvedBy },
      ],
      whenEmpty: "None.")
  }
}
