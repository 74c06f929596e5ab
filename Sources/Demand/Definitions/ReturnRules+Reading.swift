import StrictYAML
import Values

extension ReturnRules {
  /// Reads the rules; throws `YAMLProblem` with everything that is wrong with them.
  package init(yaml: String, file: String) throws {
    var findings: [Finding] = []
    let root = try YAMLDocument(yaml, file: file).root
    let values = root.mapping(
      required: ["description", "reference", "rules", "providerRules"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    _ = values["reference"]?.text(&findings)
    let rules = (values["rules"]?.entries(&findings) ?? []).map {
      Rule($0.key, $0.value, &findings)
    }
    let about = (values["providerRules"]?.entries(&findings) ?? []).enumerated().map {
      index, entry in
      ProviderRule.read(entry.key, entry.value, number: rules.count + index, &findings)
    }
    self.init(rules + about.map(\.rule), about.map(\.condition))
    for check in ReturnCheck.allCases where position(of: check.rawValue) == nil {
      findings.append(Finding(.error, at: root.place, Message.missing(check.rawValue)))
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension ReturnRules.Rule {
  fileprivate init(_ number: String, _ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["columns", "stops", "says", "do"], optional: [], &findings)
    self.number = number
    columns = values["columns"]?.texts(&findings) ?? []
    stops = values["stops"]?.flag(&findings) ?? true
    says = values["says"]?.text(&findings) ?? ""
    action = values["do"]?.text(&findings) ?? ""
  }
}

extension ReturnRules.ProviderRule {
  fileprivate static func read(
    _ number: String, _ value: YAMLValue, number position: Int, _ findings: inout [Finding]
  ) -> (rule: ReturnRules.Rule, condition: ReturnRules.ProviderRule) {
    let values = value.mapping(
      required: ["providers", "says", "do"], optional: ["notWith", "otherThan"], &findings)
    let rule = ReturnRules.Rule(
      number: number, columns: ["PLACE_PROVIDER"], stops: false,
      says: values["says"]?.text(&findings) ?? "", action: values["do"]?.text(&findings) ?? "")
    let providers = values["providers"]?.texts(&findings) ?? []
    let condition = ReturnRules.ProviderRule(
      rule: position,
      providers: Set(
        providers.compactMap { $0 == "none" ? .blank : value.code($0, &findings) }),
      notWith: Set(values["notWith"]?.codes(&findings) ?? []),
      otherThan: Set(values["otherThan"]?.codes(&findings) ?? []))
    return (rule, condition)
  }
}

private enum Message {
  static func missing(_ number: String) -> String {
    "Rule '\(number)' is missing: the program checks it and needs its words."
  }
}
