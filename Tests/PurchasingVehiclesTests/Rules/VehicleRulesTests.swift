import Foundation
import TestSupport
import Testing
import Values

@testable import PurchasingVehicles

/// What the shipped rules find of a vehicle's file, and what they leave alone.
@Suite struct VehicleRulesTests {
  @Test(arguments: RuleSituation.all)
  func `a rule finds what it is for, and nothing on the day or figure beside it`(
    _ situation: RuleSituation
  ) throws {
    let found = try RuleSituation.findings(situation.found.changes, on: situation.found.day)
    let spared = try RuleSituation.findings(situation.spared.changes, on: situation.spared.day)
    #expect(found.map(\.rule).contains(situation.rule))
    #expect(!spared.map(\.rule).contains(situation.rule))
  }

  @Test(arguments: RuleSituation.all)
  func `no word of a sentence or source is left unfilled`(_ situation: RuleSituation) throws {
    for finding in try RuleSituation.findings(situation.found.changes, on: situation.found.day) {
      #expect(!"\(finding.message) \(finding.source)".contains { "{}".contains($0) })
    }
  }

  @Test func `every rule has a situation on both sides of it`() throws {
    let rules = try RuleSituation.rules.get().all.map(\.name)
    let tried = RuleSituation.all.map(\.rule) + RecordSituations.rules
    #expect(Set(rules).subtracting(tried).sorted() == [])
    #expect(Set(tried).subtracting(rules).sorted() == [])
  }

  @Test func `everything that can be looked for is looked for by a rule`() throws {
    let used = try VehicleRulesTests.shippedText
    for condition in RuleCondition.all {
      #expect(used.contains("when: \(condition.name)\n"), "\(condition.name)")
    }
    #expect(RuleCondition.all.map(\.name) == RuleCondition.all.map(\.name).sorted())
  }

  @Test func `a message says what was found with its figures and days`() throws {
    let findings = try RuleSituation.findings(
      ["regime": "procurementAct2023"], on: "2026-05-01")
    let finding = try #require(findings.first { $0.rule == "contract-details" })
    #expect(
      finding
        == RuleFinding(
          rule: "contract-details", severity: .error,
          message: """
            No contract details notice is recorded. It was due within 30 days of the contract, so by \
            30 April 2026 at the latest. Publish it, or add its number and day to the vehicle's file \
            and load it again.
            """,
          source: "Procurement Act 2023, section 53(1)", vehicle: "example"))
  }

  @Test func `the gravest comes first`() throws {
    let severities = try RuleSituation.findings(["kind": "openFramework"], on: "2029-04-01")
      .map(\.severity)
    let order = severities.compactMap { RuleSeverity.allCases.firstIndex(of: $0) }
    #expect(Set(severities).count > 2)
    #expect(order == order.sorted())
  }

  @Test func `what the West London framework of 2013 is told is that it has ended`() throws {
    let findings = try VehicleRulesTests.findings("west-london-ifa-2013", on: "2026-11-21")
    #expect(findings == ["ended"])
    #expect(
      try VehicleRulesTests.findings("west-london-ifa-2013", on: "2014-01-01") == ["no-rates"])
  }

  @Test func `Westmarch's vehicle for homes is told what the law does with its extensions`() throws
  {
    #expect(
      try VehicleRulesTests.findings("westmarch-residential", on: "2026-11-21") == [
        "purchasing-system-extensions", "purchasing-system-validity-settled",
        "extension-to-decide",
      ])
  }

  private static func findings(_ name: String, on day: String) throws -> [String] {
    let made = try RecordSituations.store(among: TemporaryStore.ofEveryAuthority)
    try made.load(Definitions.shipped(name))
    return try RecordSituations.findings(in: made, on: day).map(\.rule)
  }

  private static var shippedText: String {
    get throws {
      try ["procurement-act-2023", "public-contracts-regulations", "terms-of-the-vehicle"].map {
        try String(
          contentsOfFile: "\(ProjectFolder.path)/Contracts/Vehicles/Rules/\($0).yaml",
          encoding: .utf8)
      }.joined()
    }
  }
}
