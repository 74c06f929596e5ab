package import Definitions
import StrictYAML
import Values

extension PlanRules {
  /// Reads the rules; throws `YAMLProblem` with everything that is wrong with the file.
  package init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "arrangement", "types", "jointWith"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    arrangements = .reading(
      values["arrangement"],
      required: ["leadDays", "nearMiles", "visitsPerDay", "worthMovingDays"], &findings
    ) { Arrangement($0, &$1) }
    types = .reading(
      values["types"], required: Set(PriorityTier.allCases.map(\.rawValue)), &findings
    ) { values, findings in
      PriorityTier.allCases.reduce(into: [:]) {
        $0[$1] = values[$1.rawValue]?.choices(VisitType.self, &findings)
      }
    }
    partners = .reading(values["jointWith"], required: ["authorities"], &findings) {
      $0["authorities"]?.texts(&$1)
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension PlanRules.Arrangement {
  fileprivate init?(_ values: [String: YAMLValue], _ findings: inout [Finding]) {
    guard let lead = values["leadDays"]?.number(from: 0, through: 366, &findings),
      let miles = values["nearMiles"]?.number(from: 0, through: 500, &findings),
      let visits = values["visitsPerDay"]?.number(from: 1, through: 10, &findings),
      let worth = values["worthMovingDays"]?.number(from: 1, through: 366, &findings)
    else { return nil }
    self.init(
      leadDays: lead, nearMiles: miles, visitsPerDay: visits, worthMovingDays: worth)
  }
}

extension YAMLValue {
  fileprivate func number(
    from first: Int, through last: Int, _ findings: inout [Finding]
  ) -> Int? {
    guard let number = wholeNumber(&findings) else { return nil }
    if (first...last).contains(number) { return number }
    findings.append(Finding(.error, at: place, "This must be from \(first) to \(last)."))
    return nil
  }
}

extension ContractsFolder {
  /// Reads how the year's visits are arranged.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func planRules() throws -> PlanRules {
    try PlanRules(yaml: text(of: PlanRules.file), file: "Contracts/\(PlanRules.file)")
  }
}
