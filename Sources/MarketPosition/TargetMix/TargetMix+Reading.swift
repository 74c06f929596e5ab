package import Definitions
package import DemandForecast
import PurchasingVehicles
import StrictYAML
import Values

extension ContractsFolder {
  /// Reads the placement mix that is aimed at.
  ///
  /// Throws `MissingContractsFile`, or `YAMLProblem` with everything that is wrong with the file.
  package func targetMix(_ definition: FlowDefinition) throws -> TargetMix {
    let file = "Statement/target-mix.yaml"
    return try TargetMix(yaml: text(of: file), file: "Contracts/\(file)", definition)
  }
}

extension TargetMix {
  init(yaml: String, file: String, _ definition: FlowDefinition) throws {
    var findings: [Finding] = []
    let values = try YAMLDocument(yaml, file: file).root.mapping(
      required: ["description", "roundedTo", "aims"], optional: [], &findings)
    _ = values["description"]?.text(&findings)
    steps = Steps(values["roundedTo"], &findings)
    aims = .reading(values["aims"], required: ["by", "lines", "assumptions"], &findings) {
      Aim($0, definition, &$1)
    }
    guard findings.isEmpty else { throw YAMLProblem(findings) }
  }
}

extension TargetMix.Steps {
  fileprivate init(_ value: YAMLValue?, _ findings: inout [Finding]) {
    let values =
      value?.mapping(required: ["children", "pounds"], optional: [], &findings) ?? [:]
    children = values["children"]?.wholeNumber(from: 1, &findings) ?? 1
    pounds = values["pounds"]?.wholeNumber(from: 1, &findings) ?? 1
  }
}

extension TargetMix.Aim {
  fileprivate init?(
    _ values: [String: YAMLValue], _ definition: FlowDefinition, _ findings: inout [Finding]
  ) {
    guard let by = values["by"]?.day(&findings), let list = values["lines"] else { return nil }
    let words = ScenarioWords(definition)
    lines = list.list(&findings).map { TargetMix.Line($0, words, definition, &findings) }
    let shares = lines.map { (kinds: $0.kinds, percent: $0.share) }
    findings += words.problems(ofShares: shares).map { Finding(.error, at: list.place, $0) }
    assumptions =
      values["assumptions"]?.list(&findings).map { TargetMix.Assumption($0, &findings) } ?? []
    self.by = by
  }
}

extension TargetMix.Line {
  fileprivate init(
    _ value: YAMLValue, _ words: ScenarioWords, _ definition: FlowDefinition,
    _ findings: inout [Finding]
  ) {
    let values = value.mapping(
      required: ["label", "kinds", "percent"], optional: [], &findings)
    label = values["label"]?.text(&findings) ?? ""
    kinds = values["kinds"].map { words.kinds($0, &findings) } ?? []
    share = values["percent"]?.percent(atMost: 100, &findings) ?? .zero
    if Set(kinds.map { PlacementSource(of: definition.kinds[$0]) }).count > 1 {
      findings.append(Finding(.error, at: value.place, Message.severalPrices(label)))
    }
  }
}

extension TargetMix.Assumption {
  fileprivate init(_ value: YAMLValue, _ findings: inout [Finding]) {
    let values = value.mapping(
      required: ["words"], optional: ["costs", "saves"], &findings)
    words = values["words"]?.text(&findings) ?? ""
    let (costs, saves) = (values["costs"], values["saves"])
    if costs != nil, saves != nil {
      findings.append(Finding(.error, at: value.place, Message.both))
    }
    yearly =
      costs.flatMap { $0.money(&findings) }
      ?? saves.flatMap { $0.money(&findings) }.map {
        .zero - $0
      }
  }
}

private enum Message {
  static let both = "An assumption costs or saves so much a year, not both."

  static func severalPrices(_ label: String) -> String {
    "The kinds of '\(label)' are not given by the same services. Give each a line of its own."
  }
}
