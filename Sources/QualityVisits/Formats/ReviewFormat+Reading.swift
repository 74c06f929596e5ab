import StrictYAML
import Values

extension ReviewFormat {
  /// Reads a format; throws `YAMLProblem` with everything that is wrong with the file.
  package init(name: String, yaml: String, file: String) throws {
    var findings: [Finding] = []
    let root = try YAMLDocument(yaml, file: file).root
    let values = root.mapping(
      required: [
        "title", "reference", "from", "serviceTypes", "scale", "standards", "documents", "figures",
      ], optional: [], &findings)
    self.name = name
    title = values["title"]?.text(&findings) ?? ""
    reference = values["reference"]?.text(&findings) ?? ""
    from = values["from"]?.day(&findings) ?? Day(daysSince1970: 0)
    serviceTypes = values["serviceTypes"]?.texts(&findings) ?? []
    scale = GradeScale(values["scale"], &findings)
    standards =
      values["standards"]?.entries(&findings).map { Standard($0.key, $0.value, &findings) } ?? []
    documents = values["documents"]?.list(&findings).map { DesktopDocument($0, &findings) } ?? []
    figures =
      values["figures"]?.entries(&findings).map { KeyFigure($0.key, $0.value, &findings) } ?? []
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension GradeScale {
  fileprivate init(_ value: YAMLValue?, _ findings: inout [Finding]) {
    let values =
      value?.mapping(required: ["reference", "grades"], optional: [], &findings) ?? [:]
    reference = values["reference"]?.text(&findings) ?? ""
    grades = values["grades"]?.entries(&findings).map { Grade($0.key, $0.value, &findings) } ?? []
    let isFalling = zip(grades, grades.dropFirst()).allSatisfy { $0.points > $1.points }
    if let place = values["grades"]?.place, grades.count < 2 || !isFalling {
      findings.append(Finding(.error, at: place, Message.bestFirst))
    }
  }
}

extension GradeScale.Grade {
  fileprivate init(_ code: String, _ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["title", "means", "points", "overallFrom"], optional: [], &findings)
    self.code = value.checkedCode(code, &findings)
    title = values["title"]?.text(&findings) ?? ""
    meaning = values["means"]?.text(&findings) ?? ""
    points = values["points"]?.wholeNumber(&findings) ?? 0
    overallFrom =
      values["overallFrom"]?.decimal(&findings) ?? ExactDecimal(coefficient: 0, scale: 0)
  }
}

extension ReviewFormat.Standard {
  fileprivate init(_ code: String, _ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["title", "reference", "weight", "questions"], optional: ["limiting"], &findings)
    self.code = value.checkedCode(code, &findings)
    title = values["title"]?.text(&findings) ?? ""
    let reference = values["reference"]?.text(&findings) ?? ""
    self.reference = reference
    weight = values["weight"]?.wholeNumber(&findings) ?? 1
    isLimiting = values["limiting"]?.flag(&findings) ?? false
    questions =
      values["questions"]?.list(&findings).map { ReviewFormat.Question($0, &findings) } ?? []
    if let place = values["weight"]?.place, !(1...100).contains(weight) {
      findings.append(Finding(.error, at: place, Message.weight))
    }
  }
}

extension ReviewFormat.Question {
  fileprivate init(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["ask", "evidence", "reference"], optional: [], &findings)
    ask = values["ask"]?.text(&findings) ?? ""
    evidence =
      values["evidence"]?.list(&findings).compactMap { $0.choice(Evidence.self, &findings) } ?? []
    reference = values["reference"]?.text(&findings) ?? ""
  }
}

extension ReviewFormat.DesktopDocument {
  fileprivate init(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["name", "reference"], optional: ["renewedAfterMonths"], &findings)
    name = values["name"]?.text(&findings) ?? ""
    renewedAfterMonths = values["renewedAfterMonths"]?.wholeNumber(&findings)
    reference = values["reference"]?.text(&findings) ?? ""
  }
}

extension ReviewFormat.KeyFigure {
  fileprivate init(_ code: String, _ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(required: ["title", "period", "reference"], optional: [], &findings)
    self.code = value.checkedCode(code, &findings)
    title = values["title"]?.text(&findings) ?? ""
    period = values["period"]?.text(&findings) ?? ""
    reference = values["reference"]?.text(&findings) ?? ""
  }
}

extension YAMLValue {
  /// A code in one word, as forms and command lines write it; anything else is a finding.
  fileprivate func checkedCode(_ code: String, _ findings: inout [Finding]) -> String {
    if code.wholeMatch(of: /[a-z][A-Za-z]*/) == nil {
      findings.append(Finding(.error, at: place, Message.code(code)))
    }
    return code
  }
}

private enum Message {
  static let bestFirst = "There must be two grades or more, the best first, each with fewer points."
  static let weight = "A weight must be a whole number from 1 to 100."

  static func code(_ code: String) -> String {
    "'\(code)' must be one word that begins with a small letter, as in partlyMeets."
  }
}
