import ProviderRegister
import QualityVisits
import Values

extension RecordView {
  /// Everything about a visit.
  init(_ file: VisitFile) {
    self.init(
      title: "Visit \(file.visit.reference) to \(file.named) on \(file.visit.facts.day.inWords)",
      fields: file.fields,
      sections: [
        .table(key: "standards", heading: "Standards", file.standardTable),
        .table(key: "figures", heading: "Key figures", file.figureTable),
        .table(key: "notes", heading: "Notes", file.noteTable),
        .table(key: "actions", heading: "Actions", OutputTable(file.actions, on: file.day)),
        .table(key: "challenges", heading: "Challenges", file.challengeTable),
        .table(key: "steps", heading: "What happened", file.stepTable),
      ])
  }
}

extension VisitFile {
  fileprivate var named: String {
    service?.name.map { "\($0) (\(visit.urn))" } ?? visit.urn
  }

  fileprivate var fields: [RecordView.Field] {
    [
      .init("visit", "Visit", .text(visit.reference)),
      .init("urn", "Service", .text(visit.urn)),
      .init("provider", "Provider", Cell(service?.providerName)),
      .init("day", "Day", .day(visit.facts.day)),
      .init("plannedFor", "Planned for", Cell(plannedDay)),
      .init("type", "Type", .code(visit.facts.type.rawValue)),
      .init("jointWith", "Joint with", Cell(visit.facts.jointWith)),
      .init("officers", "Officers", .list(visit.facts.officers)),
      .init("childrenSpokenTo", "Children spoken to", Cell(visit.facts.childrenSpokenTo)),
      .init("reviewFormat", "Review format", .text(format?.title ?? visit.format)),
      .init("status", "Status", .code(visit.status.rawValue)),
      .init("grade", "Grade", overall.map { .code($0.code) } ?? .missing),
      .init("gradeAgreed", "Grade agreed", .flag(visit.isAgreed)),
      .init("replyBy", "Reply by", Cell(visit.replyDay)),
    ]
  }

  fileprivate var standardTable: OutputTable {
    OutputTable(
      findings,
      columns: [
        .text("standard", "Standard") { $0.standard },
        .text("title", "Title") { format?.standard($0.standard)?.title }.wrapping,
        .code("grade", "Grade") { $0.grade },
        .list("evidence", "Evidence") { $0.evidence.map(\.rawValue) }.wrapping,
      ],
      whenEmpty: "No standard was graded.")
  }

  fileprivate var figureTable: OutputTable {
    OutputTable(
      visit.facts.figures.sorted { $0.key < $1.key },
      columns: [
        .text("figure", "Figure") { $0.key }.whole,
        .text("title", "What it counts") { format?.figure($0.key)?.title }.wrapping,
        .text("period", "When") { format?.figure($0.key)?.period }.wrapping,
        .number("amount", "Number") { $0.value },
      ],
      whenEmpty: "None was given.")
  }

  fileprivate var noteTable: OutputTable {
    OutputTable(
      visit.facts.notes,
      columns: [
        .code("area", "Area") { $0.area.rawValue },
        .text("standard", "Standard") { $0.standard },
        .text("note", "Note") { $0.note }.wrapping,
      ],
      whenEmpty: "None was made.")
  }

  fileprivate var challengeTable: OutputTable {
    OutputTable(
      challenges,
      columns: [
        .day("day", "Day") { $0.day },
        .text("standard", "Standard") { $0.standard },
        .text("point", "What the provider says") { $0.point }.wrapping,
        .flag("upheld", "Upheld") { $0.decision?.isUpheld },
        .code("gradeBefore", "Before") { $0.decision?.gradeBefore },
        .code("gradeAfter", "After") { $0.decision?.gradeAfter },
        .text("reason", "Why") { $0.decision?.reason }.wrapping.ifRoom,
      ],
      whenEmpty: "None was made.")
  }

  fileprivate var stepTable: OutputTable {
    OutputTable(
      visit.steps,
      columns: [
        .day("day", "Day") { $0.day },
        .code("step", "Step") { $0.kind.rawValue },
        .code("status", "Then") { $0.status.rawValue },
        .text("takenBy", "By") { $0.takenBy }.wrapping,
        .text("agreedBy", "Agreed by") { $0.agreedBy }.wrapping,
        .day("replyBy", "Reply by") { $0.replyDay }.ifRoom,
        .text("reason", "Why") { $0.reason }.wrapping,
      ],
      whenEmpty: "Nothing.")
  }
}
