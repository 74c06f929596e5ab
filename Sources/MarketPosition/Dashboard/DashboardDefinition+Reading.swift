import CommissioningPlans
package import Definitions
import StrictYAML
import Values

extension DashboardDefinition {
  /// Reads a definition; throws `YAMLProblem` with everything that is wrong with it.
  package init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "title", "subtitle", "oldestMonths", "words", "statements"],
      optional: ["plan"], &findings)
    _ = values["description"]?.text(&findings)
    plan = values["plan"]?.text(&findings)
    title = values["title"]?.text(&findings) ?? ""
    subtitle = values["subtitle"]?.text(&findings) ?? ""
    oldestMonths = values["oldestMonths"]?.wholeNumber(from: 1, &findings) ?? 1
    words = values["words"].map { DashboardDefinition.words($0, &findings) } ?? [:]
    let list = values["statements"]
    statements = list?.list(&findings).compactMap { Statement($0, &findings) } ?? []
    if let list, Set(statements.map(\.key)).count < statements.count {
      findings.append(Finding(.error, at: list.place, Message.sameKey))
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }

  private static func words(
    _ value: YAMLValue, _ findings: inout [Finding]
  ) -> [DashboardStatus: String] {
    let names = Set(DashboardStatus.allCases.map(\.rawValue))
    let values = value.mapping(required: names, optional: [], &findings)
    return DashboardStatus.allCases.reduce(into: [:]) { words, status in
      words[status] = values[status.rawValue]?.text(&findings)
    }
  }
}

extension DashboardDefinition.Statement {
  fileprivate init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["key", "weWill", "measures"], optional: ["actions"], &findings)
    let key = values["key"]?.text(&findings)
    let weWill = values["weWill"]?.text(&findings)
    let measures = values["measures"]?.list(&findings).compactMap {
      DashboardDefinition.Measure($0, &findings)
    }
    guard let key, let weWill, let measures, let place = values["key"]?.place else { return nil }
    CodeShape.camelCase.check(key, at: place, &findings)
    let actions = values["actions"]?.list(&findings).compactMap { ActionReference($0, &findings) }
    self.init(key: key, weWill: weWill, measures: measures, actions: actions ?? [])
  }
}

extension ActionReference {
  /// Reads a reference, or returns `nil` and adds a finding where it is none.
  fileprivate init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    guard let text = value.text(&findings) else { return nil }
    if let reference = ActionReference(text) {
      self = reference
      return
    }
    findings.append(Finding(.error, at: value.place, Message.noReference(text)))
    return nil
  }
}

extension DashboardDefinition.Measure {
  fileprivate init?(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["measure", "label", "subject", "better"],
      optional: ["of", "recordedFrom", "targets", "count", "span"],
      &findings)
    let measure = values["measure"]?.choice(DashboardMeasure.self, &findings)
    let label = values["label"]?.text(&findings)
    let subject = values["subject"]?.text(&findings)
    let better = values["better"]?.choice(DashboardDefinition.Better.self, &findings)
    let types = values["of"]?.texts(&findings) ?? []
    guard let measure, let label, let subject, let better else { return nil }
    if measure.needsServiceTypes && types.isEmpty {
      findings.append(Finding(.error, at: value.place, Message.noTypes(measure)))
    }
    if !measure.mayHaveServiceTypes && !types.isEmpty {
      findings.append(Finding(.error, at: value.place, Message.needlessTypes(measure)))
    }
    let counted = DashboardDefinition.Counted(values, &findings)
    if (counted == nil) == (measure == .counted) {
      findings.append(Finding(.error, at: value.place, Message.counted))
    }
    let targets = values["targets"]
    self.init(
      measure: measure, label: label, subject: subject, serviceTypes: types, better: better,
      recordedFrom: values["recordedFrom"]?.day(&findings),
      targets: .reading(targets, required: ["target", "near"], &findings) {
        DashboardDefinition.Target($0, better, &$1)
      }, counted: counted)
  }
}

extension DashboardDefinition.Counted {
  /// Reads what is counted; `nil` where nothing is named.
  fileprivate init?(_ values: [String: YAMLValue], _ findings: inout [Finding]) {
    guard let value = values["count"], let code = value.text(&findings) else { return nil }
    CodeShape.camelCase.check(code, at: value.place, &findings)
    let span = values["span"]?.choice(Span.self, &findings)
    if values["span"] == nil {
      findings.append(Finding(.error, at: value.place, Message.noSpan))
    }
    self.init(code: code, span: span ?? .month)
  }
}

extension DashboardDefinition.Target {
  fileprivate init?(
    _ values: [String: YAMLValue], _ better: DashboardDefinition.Better,
    _ findings: inout [Finding]
  ) {
    let target = values["target"]?.decimal(&findings)
    let near = values["near"]?.decimal(&findings)
    guard let target, let near, let place = values["near"]?.place else { return nil }
    let (aim, limit) = (Fraction(target), Fraction(near))
    if better == .higher ? aim < limit : limit < aim {
      findings.append(Finding(.error, at: place, Message.wrongSide(better)))
    }
    self.init(target: target, near: near)
  }
}

private enum Message {
  static let sameKey = "No two statements may have the same key."

  static func noReference(_ text: String) -> String {
    "'\(text)' must be the number of an action in the plan, as in 2.3."
  }

  static let counted =
    "'counted' needs 'count', what is counted, and 'span'; no other measure has them."
  static let noSpan = "'span' is missing: month or twelveMonths."

  static func noTypes(_ measure: DashboardMeasure) -> String {
    "'\(measure.rawValue)' needs 'of': the types of service that it is of."
  }

  static func needlessTypes(_ measure: DashboardMeasure) -> String {
    "'\(measure.rawValue)' is of all children, so it has no 'of'."
  }

  static func wrongSide(_ better: DashboardDefinition.Better) -> String {
    better == .higher
      ? "Where higher is better, what is near must not be above the target."
      : "Where lower is better, what is near must not be below the target."
  }
}

extension ContractsFolder {
  /// Reads what the dashboard shows.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func dashboardDefinition() throws -> DashboardDefinition {
    let file = "Statement/dashboard.yaml"
    return try DashboardDefinition(yaml: text(of: file), file: "Contracts/\(file)")
  }
}
