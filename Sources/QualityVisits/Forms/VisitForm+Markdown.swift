import ProviderRegister
import Values

extension VisitForm {
  /// The form in Markdown, to be filled in with any editor and read back.
  package var markdown: String {
    let parts =
      [head, visitPart, knownPart, standardsPart] + format.standards.map(standardPart)
      + [figuresPart, notesPart, actionsPart]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var head: String {
    """
    # Quality review of \(named.inMarkdown)

    > Fill in what stands after the colons and in the empty cells, and leave the rest as it is. \
    Write about the service, never about a child: no names, ages or dates of birth.

    \(FormLabel.service): \(service.urn)
    \(FormLabel.format): \(edition)
    """
  }

  private var visitPart: String {
    """
    ## \(FormPart.visit.rawValue)

    > The day is written as \(day). The type is \(VisitType.allCases.map(\.rawValue).inWords("or")). \
    Put semicolons between officers.

    \(FormLabel.day):
    \(FormLabel.type):
    \(FormLabel.jointWith):
    \(FormLabel.officers):
    \(FormLabel.children):
    """
  }

  private var knownPart: String {
    let lists = [
      ("Actions to look at", actionLines), ("Documents that end", expiryLines),
      ("Documents to ask for", documentLines),
    ].filter { !$0.1.isEmpty }
    let facts = facts.map { "- \($0.label): \($0.text.inMarkdown)" }.joined(separator: "\n")
    let parts = lists.map { title, lines in
      "### \(title)\n\n" + lines.map { "- [ ] \($0.inMarkdown)" }.joined(separator: "\n")
    }
    return (["## \(FormPart.known.rawValue)", facts] + parts).joined(separator: "\n\n")
  }

  private var standardsPart: String {
    let grades = format.scale.grades.map { "\($0.code) (\($0.meaning.inMarkdown))" }
    return """
      ## \(FormPart.standards.rawValue)

      > Grades: \(grades.joined(separator: "; ")).
      > Evidence: some of \(Evidence.allCases.map(\.rawValue).inWords("and")). A standard that was \
      not looked at stays empty.
      """
  }

  private func standardPart(_ standard: ReviewFormat.Standard) -> String {
    let questions = standard.questions.map { question in
      let evidence = question.evidence.map(\.inWords).joined(separator: ", ")
      return "- [ ] \(question.ask.inMarkdown) (\(evidence); \(question.reference.inMarkdown))"
    }
    let last = lastGrade(of: standard).map { "\n> Last time: \($0)." } ?? ""
    return """
      ### \(standard.code): \(standard.title.inMarkdown)

      \(FormLabel.source): \(standard.reference.inMarkdown)\(last)

      \(questions.joined(separator: "\n"))

      \(FormLabel.grade):
      \(FormLabel.evidence):
      """
  }

  private var figuresPart: String {
    let rows = format.figures.map { figure in
      let last = lastAmount(of: figure).map { "\($0)" } ?? ""
      return [figure.code, figure.title, figure.period, last, ""]
    }
    return """
      ## \(FormPart.figures.rawValue)

      \(MarkdownRow.table(FormTable.figures, rows))
      """
  }

  private var notesPart: String {
    let rows = NoteArea.allCases.flatMap { area in
      [[area.rawValue, "", ""], [area.rawValue, "", ""]]
    }
    return """
      ## \(FormPart.notes.rawValue)

      > A standard is one of the codes above, or empty. Rows without a note are passed over; add more \
      as you need them.

      \(MarkdownRow.table(FormTable.notes, rows))
      """
  }

  private var actionsPart: String {
    """
    ## \(FormPart.actions.rawValue)

    > Every action needs an owner, a day as \(day) and a priority: \
    \(ActionPriority.allCases.map(\.rawValue).inWords("or")).

    \(MarkdownRow.table(FormTable.actions, [[String]](repeating: ["", "", "", "", ""], count: 5)))
    """
  }
}

extension [String] {
  /// The words as a sentence lists them, as in "high, medium or low".
  func inWords(_ last: String) -> String {
    guard count > 1, let final = self.last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) \(last) \(final)"
  }
}

extension String {
  /// The text on one line, so that no part of it is read as a mark of Markdown.
  var inMarkdown: String {
    var plain = ""
    for letter in self where !"\r\n".contains(letter) {
      if "\\|*_`[]<".contains(letter) { plain.append("\\") }
      plain.append(letter)
    }
    return plain
  }

  /// The text without the signs that `inMarkdown` puts before marks.
  var outOfMarkdown: String {
    var plain = ""
    var isEscaped = false
    for letter in self {
      if letter == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      plain.append(letter)
      isEscaped = false
    }
    return plain
  }
}
