import StrictYAML
import Values

@testable import FeeUplifts

/// Policies that tests write themselves.
enum PolicyText {
  /// The text of a policy of 2025-26 with these rules, and with parts of it replaced.
  static func text(_ rules: String, _ changes: [String: String] = [:]) -> String {
    let head = """
      title: A policy
      year: 2025-26
      decision: CAB/2025/014
      effective: { default: 2025-04-01 }
      rounding: { mode: halfUp, step: 0.01 }
      rules:
      """
    return changes.reduce("\(head)\n\(rules)\n") { text, change in
      text.replacing(change.key, with: change.value)
    }
  }

  static func policy(_ rules: String, _ changes: [String: String] = [:]) throws -> UpliftPolicy {
    try UpliftPolicy(
      name: "test", yaml: text(rules, changes), file: "test.yaml",
      figures: Situation.contracts.upliftFigures(), serviceTypes: nil)
  }

  /// What is wrong with a policy, each as "line: message".
  static func problems(_ rules: String, _ changes: [String: String] = [:]) throws -> [String] {
    do {
      _ = try policy(rules, changes)
      return []
    } catch let problem as YAMLProblem {
      return problem.findings.map { "\($0.place.line ?? 0): \($0.message)" }
    }
  }
}
