import CSVReading
import Values

/// The reading of a form that was filled in as a table.
struct TableForm {
  private var form: FilledForm
  private var hasHeadings = false

  /// Reads a form; throws `QualityProblem` where the file is not well formed.
  static func read(_ source: CSVSource) throws -> FilledForm {
    var reading = TableForm(form: FilledForm(file: source.name))
    do {
      try source.checkIsText()
      let encoding = TextEncoding.detect(in: source.bytes, among: [.utf8, .windows1252]) ?? .utf8
      let reader = CSVReader(
        source, encoding: encoding, delimiter: UInt8(ascii: ","), limits: .standard)
      try reader.forEachRow { row in
        let cells = (0..<row.count).map { row.text($0) }
        reading.take(cells, Place(file: source.name, line: row.line))
        return reading.form.findings.isEmpty || reading.hasHeadings
      }
    } catch let problem as CSVProblem {
      throw QualityProblem("the form", [problem.finding])
    }
    return reading.form
  }

  private init(form: FilledForm) {
    self.form = form
  }

  private mutating func take(_ cells: [String], _ place: Place) {
    guard hasHeadings else {
      hasHeadings = Array(cells.prefix(VisitForm.tableHeadings.count)) == VisitForm.tableHeadings
      if !hasHeadings {
        form.refuse(Message.noHeadings, place)
        form.isNoForm = true
      }
      return
    }
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    let row = FormRow(cells: cells, place: place)
    guard let part = TableRowPart(rawValue: row[.part].text) else {
      return form.refuse(Message.unknownPart(row[.part].text), place)
    }
    take(row, part)
  }

  private mutating func take(_ row: FormRow, _ part: TableRowPart) {
    if let part = part.formPart { form.parts.insert(part) }
    switch part {
    case .form: takeHead(row)
    case .visit: takeVisit(row)
    case .standard: takeStandard(row)
    case .figure:
      form.answers.figures.append(.init(figure: row[.item], amount: row[.answer]))
    case .note:
      form.answers.notes.append(
        .init(area: row[.item], standard: row[.standard], note: row[.answer]))
    case .action:
      form.answers.actions.append(
        .init(
          task: row[.answer], standard: row[.standard], owner: row[.owner], due: row[.due],
          priority: row[.priority]))
    case .known, .question: break
    }
  }

  private mutating func takeHead(_ row: FormRow) {
    switch row[.item].text {
    case "service": form.service = row[.answer]
    case "format": form.format = row[.answer]
    default: form.refuse(Message.unknownItem(row[.item].text), row.place)
    }
  }

  private mutating func takeVisit(_ row: FormRow) {
    let answer = row[.answer]
    switch row[.item].text {
    case "day": form.answers.day = answer
    case "type": form.answers.type = answer
    case "jointWith": form.answers.jointWith = answer
    case "officers": form.answers.officers = [answer]
    case "childrenSpokenTo": form.answers.childrenSpokenTo = answer
    default: form.refuse(Message.unknownItem(row[.item].text), row.place)
    }
  }

  private mutating func takeStandard(_ row: FormRow) {
    form.standards.append(
      FilledForm.Standard(
        code: row[.item], title: row[.question].text, source: row[.source]))
    form.answers.findings.append(
      .init(standard: row[.item], grade: row[.answer], evidence: row[.evidence]))
  }
}

/// A row of a form as a table.
private struct FormRow {
  let cells: [String]
  let place: Place

  subscript(column: TableColumnName) -> Written {
    let index = TableColumnName.allCases.firstIndex(of: column) ?? 0
    return Written(
      index < cells.count ? cells[index] : "",
      at: Place(
        file: place.file, line: place.line,
        column: Place.Column(number: index + 1, heading: column.rawValue)))
  }
}

extension TableRowPart {
  /// The part of the form that the row belongs to.
  fileprivate var formPart: FormPart? {
    switch self {
    case .form, .question: nil
    case .visit: .visit
    case .known: .known
    case .standard: .standards
    case .figure: .figures
    case .note: .notes
    case .action: .actions
    }
  }
}

private enum Message {
  static let noHeadings = """
    The first line must be the headings as 'caremarket visit form' writes them: Part, Item, Question \
    and so on, with commas between them.
    """

  static func unknownPart(_ text: String) -> String {
    let known = TableRowPart.allCases.map(\.rawValue).joined(separator: ", ")
    return "'\(text)' is no part of the form. There are: \(known)."
  }

  static func unknownItem(_ text: String) -> String {
    "'\(text)' is no item of this part of the form. Put it back as it was."
  }
}
