import Definitions
import StrictYAML
import TestSupport
import Testing
import Values

@testable import DisclosureControl

private func shippedText() throws -> String {
  try ContractsFolder(path: "\(ProjectFolder.path)/Contracts").text(
    of: "Statement/disclosure.yaml")
}

private func problems(_ yaml: String) throws -> [String] {
  do {
    _ = try DisclosureRules(yaml: yaml, file: "disclosure.yaml")
    return []
  } catch let problem as YAMLProblem {
    return problem.findings.map(\.description)
  }
}

@Test func `the rules that are shipped are those of the published statistics`() throws {
  let limits = try DisclosureLimits.shipped()
  #expect(limits.hiddenCounts == 1...5)
  #expect(limits.prices.fewestPlacements == 5)
  #expect(limits.prices.fewestProviders == 3)
  #expect(limits.prices.fewestForExtremes == 10)
  #expect(limits.symbols.count == 4)
}

@Test func `national figures are rounded to the nearest 10`() throws {
  let limits = try DisclosureLimits.shipped()
  #expect([83_634, 83_635, 4, 0].map(limits.national) == [83_630, 83_640, 0, 0])
}

@Test func `percentages of fewer than a hundred are whole numbers`() throws {
  let limits = try DisclosureLimits.shipped()
  #expect(limits.decimals(1, of: 99) == 0)
  #expect(limits.decimals(1, of: 100) == 1)
}

@Test func `before its first day a rule has no value, and the message names the file`() throws {
  let rules = try DisclosureRules(yaml: shippedText(), file: "Contracts/Statement/disclosure.yaml")
  #expect(throws: NoPolicyValue.self) { try rules.limits(on: Day(daysSince1970: 10_000)) }
}

@Test func `every slip in the rules is named with its line at once`() throws {
  let spoilt = try shippedText()
    .replacing("through: 5", with: "through: 500")
    .replacing("largestShare: 75", with: "largestShare: 175")
    .replacing("  2015-04-01:\n    roundedTo: 10", with: "  2015-04-01:\n    roundTo: 10")
  let found = try problems(spoilt)
  #expect(found.count == 5)
  #expect(found.contains { $0.contains("This must be from 1 to 100.") })
  #expect(found.contains { $0.contains("'roundTo' is not known here") })
  #expect(found.allSatisfy { $0.contains("line ") })
}
