package import Definitions
import Foundation
package import Importing
import PurchasingVehicles
import StrictYAML
import Values

extension UpliftPolicy {
  /// The folder of the policies in `Contracts`.
  package static let folder = "Uplifts"

  /// Reads a policy strictly; throws `YAMLProblem` with everything that is wrong with it.
  ///
  /// Its types of services are held against a list where there is one.
  package init(
    name: String, yaml: String, file: String, figures: UpliftFigures,
    serviceTypes: CodeList?
  ) throws {
    var findings: [Finding] = []
    let root = try YAMLDocument(yaml, file: file).root
    let values = root.mapping(
      required: ["title", "year", "effective", "rounding", "rules"],
      optional: ["decision", "description", "requests", "prices", "budget", "delegation"],
      &findings)
    _ = values["description"]?.text(&findings)
    let year = values["year"].flatMap { UpliftPolicy.year($0, &findings) }
    let known = year ?? FinancialYear(startYear: 2000)
    let context = PolicyContext(year: known, figures: figures, serviceTypes: serviceTypes)
    self.name = name
    self.file = file
    self.year = known
    title = values["title"]?.text(&findings) ?? ""
    decision = values["decision"]?.text(&findings)
    effective = EffectiveDays(values["effective"], year, &findings)
    requests = values["requests"].flatMap { RequestWindow($0, &findings) }
    rounding = FeeRounding(values["rounding"], &findings)
    prices = values["prices"]?.indexChange(context, &findings, optional: [])
    budget = values["budget"].flatMap { UpliftPolicy.sourced($0, "amount", &findings) }?
      .money(&findings)
    delegation = values["delegation"].flatMap { UpliftPolicy.sourced($0, "upTo", &findings) }?
      .percent(&findings)
    rules = UpliftPolicy.rules(values["rules"], context, &findings)
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }

  private static func year(_ value: YAMLValue, _ findings: inout [Finding]) -> FinancialYear? {
    guard let text = value.text(&findings) else { return nil }
    let year = FinancialYear(text)
    if year == nil { findings.append(Finding(.error, at: value.place, Message.noYear(text))) }
    return year
  }

  /// The value under a key of a mapping that also says where it comes from.
  private static func sourced(
    _ value: YAMLValue, _ key: String, _ findings: inout [Finding]
  ) -> YAMLValue? {
    let values = value.mapping(required: [key, "reference"], optional: [], &findings)
    _ = values["reference"]?.text(&findings)
    return values[key]
  }

  private static func rules(
    _ value: YAMLValue?, _ context: PolicyContext, _ findings: inout [Finding]
  ) -> [UpliftRule] {
    guard let value else { return [] }
    let values = value.list(&findings)
    let rules = values.compactMap { UpliftRule($0, context, &findings) }
    var names: Set<String> = []
    for rule in rules where !names.insert(rule.name).inserted {
      findings.append(Finding(.error, at: rule.place, Message.repeated(rule.name)))
    }
    if values.isEmpty { findings.append(Finding(.error, at: value.place, Message.noRules)) }
    return rules
  }
}

extension ContractsFolder {
  /// Reads a policy by the name of its file in `Contracts/Uplifts`, or by a path.
  ///
  /// Throws `UnreadablePolicy`, or `YAMLProblem` with everything that is wrong with it or with the
  /// figures that it names.
  package func upliftPolicy(
    _ written: String, serviceTypes: CodeList?
  ) throws -> UpliftPolicy {
    let source = try upliftPolicySource(written)
    return try UpliftPolicy(
      name: source.name, yaml: source.yaml, file: source.file, figures: upliftFigures(),
      serviceTypes: serviceTypes)
  }

  /// Returns the names of the policies in `Contracts/Uplifts`.
  package func upliftPolicyNames() -> [String] { names(in: UpliftPolicy.folder) }

  /// Finds a policy's text: a path where one is written, else a name.
  package func upliftPolicySource(
    _ written: String
  ) throws -> (name: String, file: String, yaml: String) {
    guard written.contains("/") || written.hasSuffix(".yaml") else {
      let file = "\(UpliftPolicy.folder)/\(written).yaml"
      guard let yaml = try? text(of: file) else {
        throw UnreadablePolicy(path: written, known: upliftPolicyNames())
      }
      return (written, "Contracts/\(file)", yaml)
    }
    let url = URL(fileURLWithPath: written)
    let folder = ContractsFolder(path: url.deletingLastPathComponent().path)
    guard let yaml = try? folder.text(of: url.lastPathComponent) else {
      throw UnreadablePolicy(path: written, known: upliftPolicyNames())
    }
    return (url.deletingPathExtension().lastPathComponent, written, yaml)
  }
}

private enum Message {
  static let noRules = "A policy needs at least one rule."

  static func noYear(_ text: String) -> String {
    "'\(text)' must be a financial year, as in 2025-26."
  }

  static func repeated(_ name: String) -> String {
    "Two rules are called '\(name)'. Each needs a name of its own, because plans name it."
  }
}
