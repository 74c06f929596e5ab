import Foundation
import StrictYAML
import TestSupport
import Testing
import Values

@testable import PurchasingVehicles

/// What is wrong with files of rules is all said, with its file and line.
@Suite struct RuleReadingTests {
  @Test func `every mistake in a file of rules is named with its line`() throws {
    let problems = try RuleReadingTests.problems([
      "a.yaml": """
      description: Spoiled
      rules:
        Some rule:
          title: A title
          severity: grave
          kinds: [framework, market]
          when: termLongerThan
          finding: It runs until {lats}.
          toDo: Nothing
          inForce:
            2025-02-24: { yeers: 4, reference: An Act }
        other:
          title: A title
          severity: error
          when: moonIsFull
          finding: None
          toDo: Nothing
          inForce: {}
          colour: red
      """
    ])
    #expect(
      problems.map(RuleReadingTests.short) == [
        "a.yaml, line 4: 'Some rule' cannot be a rule's name",
        "a.yaml, line 5: This must be one of error, warning, lawyer, advice, not 'grave'.",
        """
        a.yaml, line 6: This must be one of framework, openFramework, dynamicPurchasingVehicle, \
        dynamicMarket, approvedList, blockContract, not 'market'.
        """,
        "a.yaml, line 8: There is no word {lats} here",
        "a.yaml, line 11: 'yeers' is not known here",
        "a.yaml, line 11: 'years' is missing.",
        "a.yaml, line 15: 'moonIsFull' is nothing that can be looked for",
        "a.yaml, line 19: 'colour' is not known here",
      ])
  }

  @Test func `a figure that is missing or not a figure is named`() throws {
    let problems = try RuleReadingTests.problems([
      "a.yaml": RuleReadingTests.rule("2025-02-24: { yeers: 4, reference: An Act }"),
      "b.yaml": RuleReadingTests.rule("2025-02-24: { years: four, reference: An Act }"),
    ])
    #expect(
      problems.map(RuleReadingTests.short) == [
        "b.yaml, line 4: There is a rule 'too-long' in another file already",
        "a.yaml, line 10: 'yeers' is not known here",
        "a.yaml, line 10: 'years' is missing.",
        "b.yaml, line 10: This must be a whole number, not 'four'.",
      ])
  }

  @Test func `a rule without figures of the day is not in force`() throws {
    let folder = try RuleReadingTests.folder([
      "a.yaml": RuleReadingTests.rule(
        "{ 2025-02-24: { years: 4, reference: An Act }, 2027-01-01: ~ }")
    ])
    let rule = try #require(try VehicleRules(contracts: folder.url.path).all.first)
    #expect(try rule.source(on: Day(inTest: "2025-02-23")) == nil)
    #expect(try rule.source(on: Day(inTest: "2025-02-24")) == "An Act")
    #expect(try rule.source(on: Day(inTest: "2026-12-31")) == "An Act")
    #expect(try rule.source(on: Day(inTest: "2027-01-01")) == nil)
  }

  private static func rule(_ inForce: String) -> String {
    """
    description: One rule
    rules:
      too-long:
        title: Too long
        severity: error
        when: termLongerThan
        finding: It runs until {latest}, more than {years} years.
        toDo: Shorten it.
        inForce:
          \(inForce)
    """
  }

  private static func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let rules = folder.url.appendingPathComponent("Vehicles/Rules")
    try FileManager.default.createDirectory(at: rules, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: rules.appendingPathComponent(name))
    }
    return folder
  }

  private static func problems(_ files: [String: String]) throws -> [String] {
    let folder = try folder(files)
    do {
      _ = try VehicleRules(contracts: folder.url.path)
      return []
    } catch let problem as YAMLProblem {
      return problem.findings.map(\.description)
    }
  }

  /// The problem without its folder and without what is known or to be done.
  private static func short(_ problem: String) -> String {
    let text = problem.replacing("Contracts/Vehicles/Rules/", with: "")
    let ends = [". Known", ". Give", ": use"].compactMap { text.firstRange(of: $0)?.lowerBound }
    return String(text[..<(ends.min() ?? text.endIndex)])
  }
}
