import CommissioningPlans
import Documents
import Values

extension Report {
  /// A plan's progress as a page for the meeting that reviews it.
  init(of progress: PlanProgress, council: String) {
    self.init(
      title: progress.plan.name, subtitle: "Progress of the sufficiency action plan",
      authority: council, asAt: progress.day, summary: [.keyFigures(progress.keyFigures)],
      sections: [
        ReportSection(
          id: "progress", heading: "Progress by workstream",
          blocks: [.chart(progress.chart), .table(progress.colourTable)]),
        ReportSection(id: "late", heading: "What is late", blocks: progress.lateBlocks),
        ReportSection(
          id: "changes", heading: "What changed since \(progress.since.inWords)",
          blocks: progress.changeBlocks),
      ] + progress.plan.workstreams.map(progress.section),
      closing: [
        .paragraph("Red, amber and green are what the lead of each action last said of it."),
        .command(
          Command(
            label: "To make this page again, type",
            text: "caremarket action report --plan '\(progress.plan.name)' --as-at \(progress.day) "
              + "--since \(progress.since) --output FILE.html")),
      ])
  }
}

extension PlanProgress {
  fileprivate var keyFigures: [KeyFigure] {
    let open = total.byRating
    return [
      KeyFigure(
        label: "Actions", value: .count(total.actions),
        note: "\(total.byStatus[.done] ?? 0) done, \(total.byStatus[.dropped] ?? 0) dropped"),
      KeyFigure(label: "Late", value: .count(late.count)),
      KeyFigure(
        label: "Red", value: .count(open[.red] ?? 0),
        note: "\(open[.amber] ?? 0) amber, \(open[.green] ?? 0) green"),
      KeyFigure(
        label: "Changed since \(since.inWords)", value: .count(changes.count)),
    ]
  }

  fileprivate var chart: Chart {
    let counts = PlanStatus.allCases.map { "\($0.inWords.lowercased()) \(total.byStatus[$0] ?? 0)" }
    return Chart(
      title: "How far the actions are",
      description: "Of \(total.actions.counted("action")): \(counts.joined(separator: ", ")).",
      unit: "Actions", kind: .stackedBars,
      table: table(
        "Actions by workstream on \(day.inWords)", PlanStatus.allCases.map(\.inWords)
      ) { line in PlanStatus.allCases.map { line.byStatus[$0] ?? 0 } })
  }

  fileprivate var colourTable: DataTable {
    table(
      "Actions that have not ended, by the colour last given",
      Rating.allCases.map(\.inWords) + ["No colour yet"]
    ) { line in Rating.allCases.map { line.byRating[$0] ?? 0 } + [line.notRated] }
  }

  /// A row for each workstream and one for all.
  private func table(
    _ caption: String, _ headings: [String], _ counts: (Line) -> [Int]
  ) -> DataTable {
    DataTable(
      caption: caption,
      columns: [.init("Workstream", .text)] + headings.map { .init($0, .number) },
      rows: lines.map { line in
        .init([.text(line.workstream?.numbered ?? "")] + counts(line).map(Documents.Cell.count))
      } + [.init([.text("All")] + counts(total).map(Documents.Cell.count), kind: .total)])
  }

  fileprivate var lateBlocks: [ReportBlock] {
    guard !late.isEmpty else { return [.paragraph("Nothing is late.")] }
    return [
      .table(
        DataTable(
          caption: "Actions that should have been done by \(day.inWords)",
          columns: ["No.", "What will be done", "Lead", "Due"].map { .init($0, .text) }
            + [.init("Days late", .number), .init("Last said", .text)],
          rows: late.compactMap { action in
            guard let now = action.standing(on: day), let due = now.due else { return nil }
            return .init([
              .text(action.reference.description), .text(action.task), .text(now.lead), .day(due),
              .count(day.days(since: due)), .text(action.lastSaid(on: day)?.words ?? ""),
            ])
          }))
    ]
  }

  fileprivate var changeBlocks: [ReportBlock] {
    guard !changes.isEmpty else { return [.paragraph("Nothing changed.")] }
    return [
      .table(
        DataTable(
          caption: "Actions that stand otherwise than on \(since.inWords)",
          columns: ["No.", "What will be done", "Now"].map { .init($0, .text) },
          rows: changes.map { change in
            .init([
              .text(change.action.reference.description), .text(change.action.task),
              .text(change.differences.joined(separator: "; ").asHeading),
            ])
          }))
    ]
  }

  fileprivate func section(_ workstream: ActionPlan.Workstream) -> ReportSection {
    let actions = actions.filter { $0.reference.workstream == workstream.position }
    return ReportSection(
      id: "workstream-\(workstream.position)", heading: workstream.numbered,
      blocks: [workstream.aim.map { .paragraph("Aim: \($0)") }].compactMap(\.self) + [
        .table(
          DataTable(
            caption: "Actions of workstream \(workstream.position)",
            columns: [
              "No.", "Objective", "What will be done", "Milestone", "How we will know", "Lead",
              "Due", "RAG", "Status", "Last said",
            ].map { .init($0, .text) },
            rows: actions.map { row($0) }))
      ])
  }

  private func row(_ action: PlanAction) -> DataTable.Row {
    let now = action.standing(on: day)
    let said = action.lastSaid(on: day).map { step in
      "\(step.words ?? "") (\(step.saidBy), \(step.day.inWords))"
    }
    return .init([
      .text(action.reference.description), .text(action.objective), .text(action.task),
      .text(action.milestone ?? ""), .text(action.successMeasure ?? ""), .text(now?.lead ?? ""),
      .text(now?.due?.inWords ?? "Goes on"),
      action.rating(on: day).map(Documents.Cell.rating) ?? .text("None yet"),
      .text(action.status(on: day)?.inWords ?? ""), .text(said ?? ""),
    ])
  }
}
