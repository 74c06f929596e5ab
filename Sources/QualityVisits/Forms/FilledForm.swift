package import CSVReading
package import Values

/// A form that came back, before its answers are checked.
package struct FilledForm: Sendable {
  /// The service and the review format that the form names.
  package var service: Written?
  package var format: Written?
  package var answers = VisitAnswers()
  /// The standards that it has, by their codes.
  package var standards: [Standard] = []
  /// The parts that it has.
  var parts: Set<FormPart> = []
  /// Whether so little of it is there that nothing more can be said of it.
  var isNoForm = false
  /// What is wrong with the form itself.
  package var findings: [Finding] = []
  let file: String

  /// A standard as the form has it.
  package struct Standard: Sendable {
    let code: Written
    let title: String
    var source: Written?
  }

  init(file: String) {
    self.file = file
  }

  /// Reads a form by what its name ends in: `.csv`, or else Markdown.
  ///
  /// Throws `QualityProblem` where it cannot be read at all.
  package init(_ source: CSVSource) throws {
    self =
      source.name.lowercased().hasSuffix(".csv")
      ? try TableForm.read(source) : try MarkdownForm.read(source)
  }
}

extension FilledForm {
  /// Returns everything that was taken away from a form or changed where nothing may be.
  func structuralFindings(_ format: ReviewFormat, service urn: String) -> [Finding] {
    findings + headFindings(format, urn) + partFindings
      + format.standards.flatMap(standardFindings) + unknownFindings(format)
  }

  private func headFindings(_ format: ReviewFormat, _ urn: String) -> [Finding] {
    var findings: [Finding] = []
    if let service, service.text.uppercased() != urn {
      findings.append(Finding(.error, at: service.place, Message.otherService(service.text, urn)))
    }
    let edition = "\(format.name), from \(format.from)"
    if self.format?.text != edition {
      let place = self.format?.place ?? Place(file: file)
      findings.append(Finding(.error, at: place, Message.otherFormat(edition)))
    }
    return findings
  }

  private var partFindings: [Finding] {
    FormPart.allCases.filter { !parts.contains($0) && $0 != .known }.map { part in
      Finding(.error, at: Place(file: file), Message.noPart(part.rawValue))
    }
  }

  private func standardFindings(_ standard: ReviewFormat.Standard) -> [Finding] {
    let found = standards.filter { $0.code.text == standard.code }
    guard let first = found.first else {
      return [Finding(.error, at: Place(file: file), Message.noStandard(standard.code))]
    }
    let again = found.dropFirst().map {
      Finding(.error, at: $0.code.place, Message.twice(standard.code))
    }
    guard first.title == standard.title, first.source?.text == standard.reference else {
      let place = (first.title == standard.title ? first.source : nil)?.place ?? first.code.place
      return again + [Finding(.error, at: place, Message.edited(standard))]
    }
    return Array(again)
  }

  private func unknownFindings(_ format: ReviewFormat) -> [Finding] {
    standards.filter { format.standard($0.code.text)?.code != $0.code.text }.map {
      Finding(.error, at: $0.code.place, Message.unknown($0.code.text))
    }
  }
}

private enum Message {
  static func otherService(_ text: String, _ urn: String) -> String {
    "The form is of '\(text)' and not of \(urn). Log it for the service that it is of."
  }

  static func otherFormat(_ edition: String) -> String {
    """
    The review format was edited or is not in force on the day of the visit. It must be \
    '\(edition)'. Write the form anew with 'caremarket visit form'.
    """
  }

  static func noPart(_ part: String) -> String {
    "The part '\(part)' was taken away. Put it back with its heading, even where it stays empty."
  }

  static func noStandard(_ code: String) -> String {
    "The standard '\(code)' was taken away. Put it back, even where it was not looked at."
  }

  static func twice(_ code: String) -> String {
    "The standard '\(code)' comes twice. Leave only one."
  }

  static func edited(_ standard: ReviewFormat.Standard) -> String {
    """
    The title or source of '\(standard.code)' was edited. It must be '\(standard.title)', from \
    '\(standard.reference)'.
    """
  }

  static func unknown(_ code: String) -> String {
    "'\(code)' is no standard of the review format. Take it away."
  }
}
