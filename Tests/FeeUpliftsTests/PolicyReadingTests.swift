import Importing
import StrictYAML
import TestSupport
import Testing
import Values

@testable import FeeUplifts

/// What is wrong with a policy is said with its line, all at once, before anything is planned.
@Suite struct PolicyReadingTests {
  @Test(arguments: [
    "percent: NaN%", "percent: 1000%", "percent: 3", "percent: -1%", "percent: 1.234%",
    "percent: \"1,5%\"",
    "composite: [ { percent: 3%, weight: 70% }, { percent: 3%, weight: 31% } ]",
    "lowerOf: [3%]", "percent: { index: consumer-prices, month: 2040-01 }",
    "percent: { index: consumer-prices }", "percent: { index: prices, month: 2024-09 }",
    "percent: { index: national-living-wage, month: 2024-09 }",
    "percent: { index: national-living-wage, day: 2016-04-01 }", "amountPerWeek: -5.00",
    "onRequest: {}", "guidePrice: { percent: 3% }", "exclude: No\n    percent: 3%", "lines: [care]",
    "allowance: { table: national-minimum-fostering-allowance, area: southEast, year: 2030-31 }",
    "allowance: { table: national-minimum-fostering-allowance, area: southWest }",
    "wageShare: { index: consumer-prices, share: 80% }", "precent: 3%",
  ])
  func `a rule that cannot be meant is refused with its line`(_ action: String) throws {
    let problems = try PolicyText.problems("  - name: A rule\n    \(action)")
    #expect(problems.count == 1 || problems.count == 2)
    #expect(
      problems.allSatisfy { $0.hasPrefix("7: ") || $0.hasPrefix("8: ") || $0.hasPrefix("9: ") })
  }

  @Test func `a negative floor and a cap below the floor are refused`() throws {
    let negative = "  - { name: A rule, percent: 3%, floor: -2% }"
    #expect(try PolicyText.problems(negative).count == 1)
    let crossed = "  - { name: A rule, percent: 3%, floor: 4%, cap: 2% }"
    #expect(try PolicyText.problems(crossed) == ["7: The cap of 2% is below the floor of 4%."])
  }

  @Test(arguments: ["2025-03-31", "2026-04-01", "2025-02-30"])
  func `a day outside the year, or none, is refused`(_ day: String) throws {
    let problems = try PolicyText.problems(
      "  - { name: A rule, percent: 3% }", ["default: 2025-04-01": "default: \(day)"])
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("4: ") == true)
  }

  @Test(arguments: ["2025-04-01", "2026-03-31"])
  func `the first and the last day of the year are in it`(_ day: String) throws {
    let changes = ["default: 2025-04-01": "default: \(day)"]
    #expect(try PolicyText.problems("  - { name: A rule, percent: 3% }", changes).isEmpty)
  }

  @Test func `everything that is wrong is said at once`() throws {
    let problems = try PolicyText.problems(
      """
        - { name: One, percent: 3, flor: 2% }
        - { name: One, lowerOf: [1.5%] }
      """, ["mode: halfUp": "mode: nearest", "step: 0.01": "step: 0"])
    #expect(problems.count == 5)
  }

  @Test(arguments: [
    (
      "Childrens home", "7: 'Childrens home' is no type of service. Did you mean 'Children's home'?"
    ),
    ("Windmill", "7: 'Windmill' is no type of service. The"),
  ])
  func `a type of service that nobody knows is refused with the nearest`(
    _ type: String, _ beginning: String
  ) throws {
    let rules = "  - { name: A rule, when: { serviceType: [\(type)] }, percent: 3% }"
    let types = try ProjectFolder.imports.codeList("placement-types")
    do {
      _ = try UpliftPolicy(
        name: "test", yaml: PolicyText.text(rules), file: "test.yaml",
        figures: Situation.contracts.upliftFigures(), serviceTypes: types)
      Issue.record("An unknown type was read.")
    } catch let problem as YAMLProblem {
      let finding = try #require(problem.findings.first)
      #expect("\(finding.place.line ?? 0): \(finding.message)".hasPrefix(beginning))
      #expect(problem.findings.count == 1)
    }
  }

  @Test func `every policy that is shipped can be read`() throws {
    for name in Situation.contracts.upliftPolicyNames() {
      let types = try ProjectFolder.imports.codeList("placement-types")
      #expect(
        try !Situation.contracts.upliftPolicy(name, serviceTypes: types).rules.isEmpty)
    }
  }
}
