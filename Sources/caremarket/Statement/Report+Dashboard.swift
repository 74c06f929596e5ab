import CommissioningPlans
import Documents
import MarketPosition
import Values

extension Report {
  /// A month's dashboard as a page for the group that follows it.
  init(of dashboard: Dashboard, council: String) {
    self.init(
      title: "\(dashboard.definition.title), \(dashboard.month.inWords)",
      subtitle: dashboard.definition.subtitle, authority: council, asAt: dashboard.day,
      summary: [.keyFigures(dashboard.keyFigures)] + dashboard.inShort,
      sections: dashboard.parts.map { part in
        ReportSection(
          id: part.statement.key, heading: part.statement.weWill,
          blocks: [.list(part.lines.map(\.sentence)), .table(dashboard.table(part))]
            + dashboard.actionBlocks(part))
      },
      closing: [
        .paragraph(
          "Figures are worked out from the council's records. Those of the children's return are of "
            + "the last day that it covers. A change is called a rise or a fall only where it is "
            + "more than chance would often bring about."),
        .paragraph("This page is for the council's own use: small numbers are shown."),
        .command(
          Command(
            label: "To make this page again, type",
            text: "caremarket statement dashboard --month \(dashboard.month) --output FILE.html")),
      ])
  }
}

extension Dashboard {
  fileprivate var keyFigures: [KeyFigure] {
    let shown: [DashboardStatus] = [.onTarget, .nearTarget, .offTarget]
    return shown.map { status in
      KeyFigure(
        label: definition.words[status] ?? "", value: .count(count(status)),
        note: "of \(lines.count.counted("measure"))")
    } + [
      KeyFigure(
        label: "Better than a year before", value: .count(lines.count { $0.isBetter == true }),
        note: "\(lines.count { $0.isBetter == false }) worse")
    ]
  }

  /// What a reader in a hurry should know: what is off target.
  fileprivate var inShort: [ReportBlock] {
    let off = lines.filter { $0.status == .offTarget }
    guard !off.isEmpty else { return [.paragraph("No measure is off target.")] }
    return [
      .paragraph("Off target:"),
      .list(
        off.map { line in
          "\(line.measure.label): \(line.now?.inWords ?? ""). "
            + "The target is \(line.targetInWords?.asWithin ?? "")."
        }),
    ]
  }

  fileprivate func table(_ part: Part) -> DataTable {
    DataTable(
      caption: "Measures on \(day.inWords)",
      columns: [
        .init("Measure", .text), .init("Now", .number), .init("Target", .text),
        .init("Status", .text), .init("Colour", .text), .init("Month before", .number),
        .init("In a month", .text), .init("Year before", .number), .init("In a year", .text),
        .init("As at", .text),
      ],
      rows: part.lines.map { row($0) })
  }

  /// What is done about it, with what was last said of each action.
  fileprivate func actionBlocks(_ part: Part) -> [ReportBlock] {
    guard !part.actions.isEmpty else { return [] }
    let table = DataTable(
      caption: "What we do about it: actions of the plan on \(day.inWords)",
      columns: ["No.", "What will be done", "Due", "RAG", "Status", "Last said"]
        .map { .init($0, .text) },
      rows: part.actions.map { action in
        .init([
          .text(action.reference.description), .text(action.task),
          .text(action.standing(on: day)?.due?.inWords ?? "Goes on"),
          action.rating(on: day).map(Documents.Cell.rating) ?? .text("None yet"),
          .text(action.status(on: day)?.inWords ?? ""),
          .text(action.lastSaid(on: day)?.words ?? ""),
        ])
      })
    return [.table(table)]
  }

  private func row(_ line: DashboardLine) -> DataTable.Row {
    let direction = line.direction.map { " (\($0))" } ?? ""
    return .init([
      .text(line.measure.label), .text(line.now?.inWords ?? "–"),
      .text(line.targetInWords ?? "None"), .text(definition.words[line.status] ?? ""),
      line.status.rating.map(Documents.Cell.rating) ?? .text("None"),
      .text(line.sinceMonth.earlier?.inWords ?? "–"), .text(line.sinceMonth.inWords),
      .text(line.sinceYear.earlier?.inWords ?? "–"), .text(line.sinceYear.inWords + direction),
      .text(line.asAt?.inWords ?? "–"),
    ])
  }
}

extension String {
  /// The text within a sentence: "None" as "none", and figures as they are.
  fileprivate var asWithin: String { prefix(1).lowercased() + dropFirst() }
}
