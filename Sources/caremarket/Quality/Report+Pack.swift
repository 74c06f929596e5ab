import Documents
import ProviderRegister
import PurchasingVehicles
import QualityVisits
import Values

extension Report {
  /// The monthly quality pack, in the order and words of its definition.
  init(
    of pack: QualityPack, by definition: PackDefinition, _ words: PackWords, council: String
  ) {
    self.init(
      title: "\(definition.title), \(pack.month.inWords)", subtitle: definition.subtitle,
      authority: council, asAt: pack.day, summary: [.keyFigures(pack.keyFigures)],
      sections: definition.sections.map { section in
        ReportSection(
          id: section.part.rawValue, heading: section.heading,
          blocks: [.paragraph(section.introduction)] + pack.blocks(of: section.part, words))
      },
      closing: [
        .list(definition.leftOut),
        .command(
          Command(
            label: "To make this pack again, type",
            text: "caremarket quality pack --month \(pack.month) --output FOLDER")),
      ])
  }
}

extension QualityPack {
  fileprivate var keyFigures: [KeyFigure] {
    let seen = measures.childrenSeen
    return [
      KeyFigure(label: "Visits made in the month", value: .count(visits.count)),
      KeyFigure(label: "Services whose visit is late", value: .count(late.count)),
      KeyFigure(
        label: "Children whose service was visited within its interval",
        value: .share(seen.part, of: seen.whole, decimals: 0),
        note: "\(seen.part.withThousands) of \(seen.whole.withThousands)"),
      KeyFigure(
        label: "Services that are red", value: .count(tracker.count(.red)),
        note: "\(tracker.count(.amber)) amber, \(tracker.count(.green)) green"),
      KeyFigure(
        label: "Actions overdue", value: .count(measures.actions.overdue),
        note: "of \(measures.actions.open) open; \(closedActions) closed in the month"),
      KeyFigure(label: "Suspensions and bars in the month", value: .count(standings.count)),
    ]
  }

  fileprivate func blocks(of part: PackPart, _ words: PackWords) -> [ReportBlock] {
    switch part {
    case .visits: [.table(visitTable)]
    case .due: [.table(dueTable)]
    case .forwardPlan: [.table(planTable)]
    case .notes: noteTables(words).map(ReportBlock.table)
    case .actions: actionTables.map(ReportBlock.table)
    case .tracker: [.table(.tracker(tracker.services, on: day))]
    case .judgements: [.table(judgementTable)]
    case .concerns: [.table(concernTable(words))]
    case .standings: [.table(standingTable(words))]
    case .agreements: [.table(agreementTable)]
    case .documents: [.table(documentTable)]
    case .reports: [.table(reportTable)]
    case .measures: measureTables.map(ReportBlock.table)
    }
  }
}
