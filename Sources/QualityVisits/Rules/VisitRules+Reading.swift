package import Definitions
import StrictYAML
import Values

extension VisitRules {
  /// Reads the rules; throws `YAMLProblem` with everything that is wrong with the file.
  package init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: [
        "description", "replyDays", "reminderDays", "expiryDays", "independentReports",
        "concernClocks", "managerRoles", "reportDays", "actionAges",
      ],
      optional: [], &findings)
    _ = values["description"]?.text(&findings)
    replyDays = .days(values["replyDays"], &findings)
    reminderDays = .days(values["reminderDays"], &findings)
    expiryDays = .days(values["expiryDays"], &findings)
    reportDays = .days(values["reportDays"], &findings)
    ages = .reading(values["actionAges"], required: ["days"], &findings) {
      VisitRules.ages($0["days"], &$1)
    }
    independentReports = .reading(values["independentReports"], required: ["types"], &findings) {
      $0["types"]?.texts(&$1)
    }
    managerRoles = .reading(values["managerRoles"], required: ["roles"], &findings) {
      $0["roles"]?.texts(&$1)
    }
    let stages = ConcernStage.allCases.filter(\.isOpen)
    let clocks =
      values["concernClocks"]?.mapping(
        required: Set(stages.map(\.rawValue)), optional: [], &findings) ?? [:]
    concernClocks = stages.reduce(into: [:]) { $0[$1] = .days(clocks[$1.rawValue], &findings) }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension VisitRules {
  /// Reads numbers of days, each of them greater than the one before.
  private static func ages(_ value: YAMLValue?, _ findings: inout [Finding]) -> [Int]? {
    guard let value else { return nil }
    let days = value.list(&findings).compactMap { $0.wholeNumber(&findings) }
    if days.isEmpty || zip([0] + days, days).contains(where: { $0 >= $1 }) {
      findings.append(
        Finding(.error, at: value.place, "These must be numbers of days, the smallest first."))
    }
    return days
  }
}

extension Timeline where Value == Sourced<Int> {
  /// Reads numbers of days, none of them below 0.
  fileprivate static func days(_ value: YAMLValue?, _ findings: inout [Finding]) -> Self {
    .reading(value, required: ["value"], &findings) { values, findings in
      let days = values["value"]?.wholeNumber(&findings)
      if let days, !(0...3660).contains(days), let place = values["value"]?.place {
        findings.append(Finding(.error, at: place, "This must be from 0 to 3660 days."))
      }
      return days
    }
  }
}

extension ContractsFolder {
  /// Reads the days and numbers of visits, actions and concerns.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func visitRules() throws -> VisitRules {
    let file = "Quality/visits.yaml"
    return try VisitRules(yaml: text(of: file), file: "Contracts/\(file)")
  }
}
