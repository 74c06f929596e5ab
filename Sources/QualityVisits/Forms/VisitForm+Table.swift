import ProviderRegister
import Values

/// The columns of a form as a table, for spreadsheets.
enum TableColumnName: String, CaseIterable {
  case part = "Part"
  case item = "Item"
  case question = "Question"
  case source = "Source"
  case answer = "Answer"
  case evidence = "Evidence"
  case standard = "Standard"
  case owner = "Owner"
  case due = "Due"
  case priority = "Priority"
}

/// What a row of a form as a table is about.
enum TableRowPart: String, CaseIterable {
  case form
  case visit
  case known
  case standard
  case question
  case figure
  case note
  case action
}

extension VisitForm {
  /// The headings of the form as a table.
  package static let tableHeadings = TableColumnName.allCases.map(\.rawValue)

  /// The rows of the form as a table, to be filled in with a spreadsheet and read back.
  package var tableRows: [[String]] {
    headRows + visitRows + knownRows + format.standards.flatMap(standardRows)
      + format.figures.map(figureRow) + noteRows + actionRows
  }

  private func row(
    _ part: TableRowPart, _ item: String, _ question: String, source: String = "",
    answer: String = ""
  ) -> [String] {
    [part.rawValue, item, question, source, answer, "", "", "", "", ""]
  }

  private var headRows: [[String]] {
    [
      row(.form, "service", "The service: leave it as it is", answer: service.urn),
      row(.form, "format", "The review format: leave it as it is", answer: edition),
    ]
  }

  private var visitRows: [[String]] {
    [
      row(.visit, "day", "The day of the visit, as \(day)"),
      row(.visit, "type", "How it was made: \(VisitType.allCases.map(\.rawValue).inWords("or"))"),
      row(.visit, "jointWith", "The other authority, of a joint visit"),
      row(.visit, "officers", "Who made it, with semicolons between them"),
      row(.visit, "childrenSpokenTo", "How many children were spoken to"),
    ]
  }

  private var knownRows: [[String]] {
    facts.map { row(.known, "", $0.label, answer: $0.text) }
      + actionLines.map { row(.known, "", "Action to look at", answer: $0) }
      + expiryLines.map { row(.known, "", "Document that ends", answer: $0) }
      + documentLines.map { row(.known, "", "Document to ask for", answer: $0) }
  }

  private func standardRows(_ standard: ReviewFormat.Standard) -> [[String]] {
    let grades = format.scale.grades.map(\.code).inWords("or")
    let last = lastGrade(of: standard).map { " Last time: \($0)." } ?? ""
    let heading = row(.standard, standard.code, standard.title, source: standard.reference)
    let questions = standard.questions.map { question in
      let evidence = question.evidence.map(\.inWords).joined(separator: ", ")
      return row(
        .question, standard.code, "\(question.ask) (\(evidence))", source: question.reference)
    }
    let hint = row(
      .question, standard.code,
      "The answer above is \(grades); the evidence is some of "
        + "\(Evidence.allCases.map(\.rawValue).inWords("and")).\(last)")
    return [heading, hint] + questions
  }

  private func figureRow(_ figure: ReviewFormat.KeyFigure) -> [String] {
    let last = lastAmount(of: figure).map { " (last time \($0))" } ?? ""
    return row(
      .figure, figure.code, "\(figure.title), \(figure.period)\(last)", source: figure.reference)
  }

  private var noteRows: [[String]] {
    NoteArea.allCases.flatMap { area in
      let row = row(.note, area.rawValue, "\(area.inWords): about the service, never about a child")
      return [row, row]
    }
  }

  private var actionRows: [[String]] {
    (1...5).map {
      row(.action, "\($0)", "What must be done, by whom, by when, how soon it matters")
    }
  }
}
