import StrictYAML
import Values

extension RepairRules {
  /// Reads the rules; throws `YAMLProblem` with everything that is wrong with them.
  package init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "reference", "rules"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    _ = values["reference"]?.text(&findings)
    all = (values["rules"]?.entries(&findings) ?? []).compactMap {
      Rule($0.key, $0.value, &findings)
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension RepairRules.Rule {
  fileprivate init?(_ number: String, _ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["when", "then", "inForce", "says"], optional: ["reasonEnded"], &findings)
    self.number = number
    isInForce = values["inForce"]?.flag(&findings) ?? false
    says = values["says"]?.text(&findings) ?? ""
    reasonEnded = values["reasonEnded"]?.codes(&findings).first ?? .blank
    guard let condition = values["when"]?.choice(RepairRules.Condition.self, &findings),
      let action = values["then"]?.choice(RepairRules.Action.self, &findings)
    else { return nil }
    self.condition = condition
    self.action = action
  }
}
