import Documents
import ProviderRegister
import QualityVisits
import Values

extension Report {
  /// The report of a visit for the provider, a draft until its grades are agreed.
  init(of file: VisitFile, council: String) {
    let visit = file.visit
    let name = file.service?.name.map { "\($0) (\(visit.urn))" } ?? visit.urn
    self.init(
      title: "Quality review of \(name)",
      subtitle: "\(visit.facts.day.inWords), \(visit.facts.type.inWords) visit \(visit.reference)",
      authority: council, asAt: file.day, summary: file.summary,
      sections: [file.standards, file.notes, file.figures, file.toDo].compactMap(\.self),
      closing: file.closing)
  }
}

extension VisitFile {
  fileprivate var summary: [ReportBlock] {
    let grade = overall.map { "\($0.title). \($0.meaning)." } ?? "No standard was graded."
    let people = "Made by \(visit.facts.officers.joined(separator: ", "))."
    let spoken = visit.facts.childrenSpokenTo.map {
      $0 == 1 ? "One child was spoken to." : "\($0) children were spoken to."
    }
    let text = [people, spoken].compactMap(\.self).joined(separator: " ")
    return draftNotice + [.paragraph("Grade of the whole review: \(grade)"), .paragraph(text)]
  }

  private var draftNotice: [ReportBlock] {
    guard !visit.isAgreed else { return [] }
    let reply = visit.replyDay.map { "Say by \($0.inWords) what is not right in it, and why." }
    return [
      .notice(
        Notice(
          title: "This is a draft",
          text: reply ?? "It may change: the grades have not been agreed by a second person."))
    ]
  }

  fileprivate var standards: ReportSection {
    let rows = findings.map { finding in
      let standard = format?.standard(finding.standard)
      let grade = format?.scale.grade(finding.grade)
      return DataTable.Row([
        .text(standard?.title ?? finding.standard), .text(grade?.title ?? finding.grade),
        .text(finding.evidence.map(\.inWords).joined(separator: ", ")),
        .text(standard?.reference ?? ""),
      ])
    }
    let table = DataTable(
      caption: "Grades of the standards",
      columns: [
        .init("Standard", .text), .init("Grade", .text), .init("Rests on", .text),
        .init("Source", .text),
      ], rows: rows, source: format?.reference)
    let scale = (format?.scale.grades ?? []).map { "\($0.title): \($0.meaning)." }
    return ReportSection(
      id: "standards", heading: "Standards",
      blocks: rows.isEmpty
        ? [.paragraph("No standard was graded.")] : [.table(table), .list(scale)])
  }

  fileprivate var notes: ReportSection? {
    let parts = NoteArea.allCases.compactMap { area -> ReportSection? in
      let notes = visit.facts.notes.filter { $0.area == area }
      guard !notes.isEmpty else { return nil }
      let lines = notes.map { note in
        let title = note.standard.flatMap { format?.standard($0)?.title }
        return title.map { "\($0): \(note.note)" } ?? note.note
      }
      return ReportSection(id: area.rawValue, heading: area.inWords, blocks: [.list(lines)])
    }
    guard !parts.isEmpty else { return nil }
    return ReportSection(id: "notes", heading: "What was seen", blocks: [], subsections: parts)
  }

  fileprivate var figures: ReportSection? {
    let given = (format?.figures ?? []).compactMap { figure in
      visit.facts.figures[figure.code].map {
        KeyFigure(label: figure.title, value: .count($0), note: figure.period)
      }
    }
    guard !given.isEmpty else { return nil }
    return ReportSection(id: "figures", heading: "Key figures", blocks: [.keyFigures(given)])
  }

  fileprivate var toDo: ReportSection? {
    let rows = actions.compactMap { action in
      action.standing(on: day).map {
        DataTable.Row([
          .text(action.task), .text($0.owner), .day($0.due), .text($0.priority.rawValue),
        ])
      }
    }
    guard !rows.isEmpty else { return nil }
    let table = DataTable(
      caption: "What must be done",
      columns: [
        .init("Action", .text), .init("Owner", .text), .init("By", .text),
        .init("Priority", .text),
      ], rows: rows)
    return ReportSection(id: "actions", heading: "Actions", blocks: [.table(table)])
  }

  fileprivate var closing: [ReportBlock] {
    let source = format.map { "Reviewed by the standards of: \($0.reference)." }
    return [source, format?.scale.reference].compactMap(\.self).map(ReportBlock.paragraph)
  }
}
