import CSVReading
import Values

/// The reading of a form in Markdown, a line at a time.
struct MarkdownForm {
  private var form: FilledForm
  private var part: FormPart?
  /// The answers to the standard that is being read.
  private var grade: Written?
  private var evidence: Written?
  private var isBelowHeadings = false

  /// Reads a form; throws `QualityProblem` where the file is no text.
  static func read(_ source: CSVSource) throws -> FilledForm {
    guard let text = String(validating: source.bytes, as: UTF8.self) else {
      let finding = Finding(.error, at: Place(file: source.name), Message.noText)
      throw QualityProblem("the form", [finding])
    }
    var reading = MarkdownForm(form: FilledForm(file: source.name))
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      reading.take(String(line), at: Place(file: source.name, line: index + 1))
    }
    reading.endStandard()
    return reading.form
  }

  private init(form: FilledForm) {
    self.form = form
  }

  private mutating func take(_ line: String, at place: Place) {
    if let heading = line.after("### ") {
      if part == .standards { beginStandard(heading, place) }
    } else if let heading = line.after("## ") {
      begin(heading, place)
    } else if let cells = MarkdownRow.cells(line), part != .known {
      takeRow(cells, place)
    } else if !isPassedOver(line) {
      takeLine(line, place)
    }
  }

  /// Whether a line is there for people only.
  private func isPassedOver(_ line: String) -> Bool {
    let text = line.drop(while: \.isWhitespace)
    return text.isEmpty || part == .known
      || ["# ", "> ", "- ", "* "].contains { text.hasPrefix($0) }
      || text == ">"
  }

  private mutating func begin(_ heading: String, _ place: Place) {
    endStandard()
    isBelowHeadings = false
    guard let part = FormPart(rawValue: heading) else {
      return form.refuse(Message.unknownPart(heading), place)
    }
    if !form.parts.insert(part).inserted { form.refuse(Message.partTwice(heading), place) }
    self.part = part
  }

  private mutating func beginStandard(_ heading: String, _ place: Place) {
    endStandard()
    let (code, title) = heading.halves
    form.standards.append(
      FilledForm.Standard(code: Written(code, at: place), title: title.outOfMarkdown))
  }

  /// Keeps the answers to a standard once its lines have ended.
  private mutating func endStandard() {
    if let code = form.standards.last?.code, let place = grade?.place ?? evidence?.place {
      let finding = VisitAnswers.Finding(
        standard: code, grade: grade ?? Written("", at: place),
        evidence: evidence ?? Written("", at: place))
      form.answers.findings.append(finding)
    }
    (grade, evidence) = (nil, nil)
  }

  private mutating func takeLine(_ line: String, _ place: Place) {
    let (label, value) = line.halves
    let written = Written(value.outOfMarkdown, at: place)
    switch (part, label) {
    case (nil, FormLabel.service): form.service = written
    case (nil, FormLabel.format): form.format = written
    case (.visit, FormLabel.day): form.answers.day = written
    case (.visit, FormLabel.type): form.answers.type = written
    case (.visit, FormLabel.jointWith): form.answers.jointWith = written
    case (.visit, FormLabel.officers): form.answers.officers = [written]
    case (.visit, FormLabel.children): form.answers.childrenSpokenTo = written
    case (.standards, FormLabel.source):
      if let last = form.standards.indices.last { form.standards[last].source = written }
    case (.standards, FormLabel.grade): grade = written
    case (.standards, FormLabel.evidence): evidence = written
    default: form.refuse(Message.noPlace, place)
    }
  }

  private mutating func takeRow(_ cells: [String], _ place: Place) {
    guard isBelowHeadings else {
      isBelowHeadings = MarkdownRow.isRule(cells)
      return
    }
    func written(_ column: Int) -> Written {
      Written(column < cells.count ? cells[column] : "", at: place)
    }
    let width: Int
    switch part {
    case .figures:
      width = FormTable.figures.count
      form.answers.figures.append(.init(figure: written(0), amount: written(4)))
    case .notes:
      width = FormTable.notes.count
      form.answers.notes.append(.init(area: written(0), standard: written(1), note: written(2)))
    case .actions:
      width = FormTable.actions.count
      form.answers.actions.append(
        .init(
          task: written(0), standard: written(1), owner: written(2), due: written(3),
          priority: written(4)))
    default: return form.refuse(Message.noPlace, place)
    }
    if cells.count != width { form.refuse(Message.columns(cells.count, width), place) }
  }
}

extension FilledForm {
  mutating func refuse(_ message: String, _ place: Place) {
    findings.append(Finding(.error, at: place, message))
  }
}

extension String {
  /// What comes after a mark at the beginning, without white space around it; `nil` without the mark.
  fileprivate func after(_ mark: String) -> String? {
    guard hasPrefix(mark) else { return nil }
    return dropFirst(mark.count).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text before the first colon and after it, without white space around them.
  fileprivate var halves: (String, String) {
    let parts = split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    return (parts.first ?? "", parts.count == 2 ? parts[1] : "")
  }
}

private enum Message {
  static let noText = "This is not text in UTF-8. Save the form as plain text, and try again."
  static let noPlace = """
    This line has no place in the form. Put words into the tables under Notes or Actions, each note \
    on one line.
    """

  static func unknownPart(_ heading: String) -> String {
    "The form has no part '\(heading)'. Take it away, or put its heading back as it was."
  }

  static func partTwice(_ heading: String) -> String {
    "The part '\(heading)' comes twice. Leave only one."
  }

  static func columns(_ count: Int, _ width: Int) -> String {
    """
    This row has \(count.counted("cell")) and the table has \(width.counted("column")). Look for a \
    '|' that is missing, or one in a text, which is written '\\|'.
    """
  }
}
