import Documents
import ProviderRegister
import QualityVisits
import Values

extension Report {
  /// The tracker as a page for a meeting.
  init(of tracker: Tracker, _ shown: [TrackedService], council: String, rules: TrackerRules) {
    let source = rules.reference(on: tracker.day)
    self.init(
      title: "Quality tracker", subtitle: "Every service in use, and how it stands",
      authority: council, asAt: tracker.day, summary: [.keyFigures(tracker.keyFigures)],
      sections: [
        ReportSection(
          id: "tracker", heading: "Services",
          blocks: [.table(.tracker(shown, on: tracker.day))])
      ],
      closing: [
        .paragraph(
          "Our grade is that of the last visit to which two people agreed; the trend is that of the "
            + "last few. Nothing restricted is in this page."),
        source.map { .paragraph("Red and amber by: \($0)") },
      ].compactMap(\.self))
  }
}

extension Tracker {
  /// How many services there are of each status.
  var keyFigures: [KeyFigure] {
    [KeyFigure(label: "Services in use", value: .count(services.count))]
      + Rating.allCases.map { KeyFigure(label: $0.inWords, value: .count(count($0))) }
  }
}

extension DataTable {
  /// A row for each service in use.
  static func tracker(_ services: [TrackedService], on day: Day) -> DataTable {
    DataTable(
      caption: "Services in use on \(day.inWords), the gravest first",
      columns: [
        .init("Service", .text), .init("Type", .text), .init("Provider", .text),
        .init("Status", .text), .init("Why", .text), .init("Ofsted", .text),
        .init("Last visit", .text), .init("Our grade", .text), .init("Trend", .text),
        .init("Actions open (overdue)", .number), .init("Concerns", .number),
        .init("Next visit due", .text),
      ], rows: services.map(Row.init))
  }
}

extension DataTable.Row {
  fileprivate init(_ tracked: TrackedService) {
    let service = tracked.service
    self.init([
      .text(service.named), .text(service.provisionType),
      .text(service.providerName ?? ""), .rating(tracked.status),
      .text(tracked.reasons.joined(separator: ", ")), .text(service.judgedInWords),
      .text(tracked.lastVisit?.inWords ?? "Never"), .text(tracked.grade?.title ?? ""),
      .text(tracked.trend?.inWords ?? ""),
      .text("\(tracked.openActions) (\(tracked.overdueActions))"),
      .count(tracked.concerns.count), .day(tracked.nextDue),
    ])
  }
}

extension Service {
  /// The judgement and its day, as in "Good, 3 May 2025".
  var judgedInWords: String {
    guard isListedByOfsted else { return "Not registered by Ofsted" }
    return [judgement.inWords, inspectionDay?.inWords].compactMap(\.self).joined(separator: ", ")
  }
}

extension Visit {
  /// The day and the type, as in "3 May 2026, unannounced".
  var inWords: String { "\(facts.day.inWords), \(facts.type.inWords)" }
}
