package import Definitions
import ProviderRegister
import StrictYAML
import Values

extension TrackerRules {
  /// Reads the rules, given the codes of grades and severities that there are.
  ///
  /// Throws `YAMLProblem` with everything that is wrong with the file: also where amber would begin
  /// after red.
  package init(yaml: String, file: String, grades: Set<String>, severities: Set<String>) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "trend", "statuses"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    trend = .reading(values["trend"], required: ["visits"], &findings) {
      $0["visits"]?.number(from: 2, &$1)
    }
    statuses = .reading(values["statuses"], required: ["red", "amber"], &findings) {
      Statuses($0, grades: grades, severities: severities, &$1)
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension TrackerRules.Statuses {
  fileprivate init?(
    _ values: [String: YAMLValue], grades: Set<String>, severities: Set<String>,
    _ findings: inout [Finding]
  ) {
    guard let red = values["red"], let amber = values["amber"] else { return nil }
    self.red = StatusRule(red, grades: grades, severities: severities, &findings)
    self.amber = StatusRule(amber, grades: grades, severities: severities, &findings)
    let pairs = [
      (self.red.overdueActions, self.amber.overdueActions),
      (self.red.missingReports, self.amber.missingReports),
      (self.red.daysLate, self.amber.daysLate),
    ]
    for case (let red?, let amber?) in pairs where amber > red {
      findings.append(Finding(.error, at: values["amber"]?.place ?? Place(), Message.late))
    }
  }
}

extension StatusRule {
  fileprivate init(
    _ value: YAMLValue, grades: Set<String>, severities: Set<String>, _ findings: inout [Finding]
  ) {
    self.init()
    let values = value.mapping(
      required: [],
      optional: [
        "judgements", "grades", "severities", "stages", "standings", "overdueActions",
        "missingReports", "daysLate",
      ], &findings)
    judgements = Set(values["judgements"]?.choices(Judgement.self, &findings) ?? [])
    self.grades = values["grades"]?.codes(among: grades, &findings) ?? []
    self.severities = values["severities"]?.codes(among: severities, &findings) ?? []
    stages = Set(values["stages"]?.choices(ConcernStage.self, &findings) ?? [])
    let known = [StandingsInForce.Status.suspended, .barred].map(\.rawValue)
    let named = values["standings"]?.codes(among: Set(known), &findings) ?? []
    standings = Set(named.compactMap { StandingsInForce.Status(rawValue: $0) })
    overdueActions = values["overdueActions"]?.number(from: 1, &findings)
    missingReports = values["missingReports"]?.number(from: 1, &findings)
    daysLate = values["daysLate"]?.number(from: 1, &findings)
  }
}

extension YAMLValue {
  /// The texts of a list, each of them a code that there is.
  fileprivate func codes(among known: Set<String>, _ findings: inout [Finding]) -> Set<String> {
    let codes = texts(&findings)
    for code in codes where !known.contains(code) {
      findings.append(Finding(.error, at: place, Message.unknown(code, known)))
    }
    return Set(codes)
  }

  /// The value as a whole number that is not below another.
  fileprivate func number(from least: Int, _ findings: inout [Finding]) -> Int? {
    guard let number = wholeNumber(&findings) else { return nil }
    if number >= least { return number }
    findings.append(Finding(.error, at: place, Message.tooSmall(least)))
    return nil
  }
}

private enum Message {
  static let late = "Amber must not begin at a higher number than red."

  static func tooSmall(_ least: Int) -> String { "This must be \(least) or more." }

  static func unknown(_ code: String, _ known: Set<String>) -> String {
    "'\(code)' is not known here. Known are: \(known.sorted().joined(separator: ", "))."
  }
}

extension ContractsFolder {
  /// Reads when a service is red or amber in the tracker, and holds the file to the grades and
  /// severities that there are.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func trackerRules() throws -> TrackerRules {
    try kept("tracker rules", readTrackerRules)
  }

  private func readTrackerRules() throws -> TrackerRules {
    let grades = try reviewFormats().formats.flatMap { $0.scale.grades.map(\.code) }
    let severities = try concernSeverities().codes.map(\.code)
    return try TrackerRules(
      yaml: text(of: TrackerRules.file), file: "Contracts/\(TrackerRules.file)",
      grades: Set(grades), severities: Set(severities))
  }
}
