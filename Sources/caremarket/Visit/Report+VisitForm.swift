import Documents
import ProviderRegister
import QualityVisits
import Values

extension Report {
  /// The form to take along, to be printed and written on.
  init(of form: VisitForm, council: String) {
    self.init(
      title: "Quality review of \(form.named)",
      subtitle: "Form for a visit: \(form.format.title)", authority: council, asAt: form.day,
      summary: [
        .paragraph(
          "Write about the service, never about a child: no names, ages or dates of birth."),
        .list(form.facts.map { "\($0.label): \($0.text)" }),
      ],
      sections: [form.visitSection, form.knownSection, form.standardsSection, form.closingSection],
      closing: [.paragraph("By the standards of: \(form.format.reference).")])
  }
}

extension VisitForm {
  fileprivate var visitSection: ReportSection {
    let labels = ["Day", "How it was made", "Other authority", "Officers", "Children spoken to"]
    return ReportSection(
      id: "visit", heading: "The visit",
      blocks: [.table(blankTable("To be filled in", ["What", "Answer"], labels.map { [$0] }))])
  }

  fileprivate var knownSection: ReportSection {
    let parts = [
      ("Actions to look at", actionLines), ("Documents that end", expiryLines),
      ("Documents to ask for", documentLines),
    ]
    let tables = parts.filter { !$0.1.isEmpty }.map { title, lines in
      ReportBlock.table(blankTable(title, ["What", "Seen"], lines.map { [$0] }))
    }
    return ReportSection(id: "known", heading: "To look at", blocks: tables)
  }

  fileprivate var standardsSection: ReportSection {
    let grades = format.scale.grades.map { "\($0.title): \($0.meaning)." }
    return ReportSection(
      id: "standards", heading: "Standards", blocks: [.list(grades)],
      subsections: format.standards.map(section))
  }

  private func section(_ standard: ReviewFormat.Standard) -> ReportSection {
    let questions = standard.questions.map { question in
      [
        question.ask, question.evidence.map(\.inWords).joined(separator: ", "), question.reference,
      ]
    }
    let last = lastGrade(of: standard).map { ". Last time: \($0)" } ?? ""
    return ReportSection(
      id: standard.code, heading: standard.title,
      blocks: [
        .paragraph("Source: \(standard.reference)\(last)."),
        .table(
          blankTable(
            "Questions: \(standard.title)", ["Question", "Look at", "Source", "What was seen"],
            questions)),
        .table(
          blankTable("Grade: \(standard.title)", ["Grade", "Evidence"], [["", ""]])),
      ])
  }

  fileprivate var closingSection: ReportSection {
    let figures = format.figures.map { figure in
      [
        figure.title, figure.period,
        lastAmount(of: figure).map { "\($0)" } ?? "",
      ]
    }
    return ReportSection(
      id: "figures", heading: "Figures, notes and actions",
      blocks: [
        .table(
          blankTable("Key figures", ["What it counts", "When", "Last time", "Number"], figures)),
        .table(
          blankTable(
            "Notes", ["Area", "Standard", "Note"], NoteArea.allCases.map { [$0.inWords] })),
        .table(
          blankTable(
            "Actions", ["What must be done", "Standard", "Owner", "Due", "Priority"],
            [[String]](repeating: [], count: 5))),
      ])
  }

  /// A table whose cells that nothing is said for stay empty, to be written in.
  private func blankTable(
    _ caption: String, _ headings: [String], _ rows: [[String]]
  ) -> DataTable {
    DataTable(
      caption: caption, columns: headings.map { .init($0, .text) },
      rows: rows.map { row in
        DataTable.Row(headings.indices.map { .text($0 < row.count ? row[$0] : "") })
      })
  }
}
