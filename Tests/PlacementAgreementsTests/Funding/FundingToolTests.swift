import Definitions
import StrictYAML
import TestSupport
import Testing
import Values

@testable import PlacementAgreements

/// What the decision tool makes of levels of need, worked out by hand.
@Suite struct FundingToolTests {
  private let contracts = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")

  // Base: social care 6. education=high is 4 for education; mentalHealth=severe is 7, of which 25%,
  // 1.75, are social care's and 5.25 health's. Points: 7.75, 5.25 and 4 of 17.
  // 7.75 ÷ 17 = 45.588…%, 5.25 ÷ 17 = 30.882…%, 4 ÷ 17 = 23.529…%. Rounded down: 45.58, 30.88, 23.52,
  // which leaves 0.02: for social care (.82) and education (.94), before health (.23).
  @Test func `points of all domains become shares of the whole`() throws {
    let shares = try tool().shares(["education": "high", "mentalHealth": "severe"])
    #expect(shares[.socialCare] == Percentage(hundredths: 4_559))
    #expect(shares[.health] == Percentage(hundredths: 3_088))
    #expect(shares[.education] == Percentage(hundredths: 2_353))
  }

  @Test func `without any need social care pays the whole`() throws {
    let shares = try tool().shares([:])
    #expect(shares[.socialCare] == .whole)
  }

  @Test(arguments: 0..<300)
  func `shares always add up to 100 per cent`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let tool = try tool()
    let levels = tool.domains.reduce(into: [String: String]()) {
      $0[$1.code] = tool.levels.randomElement(using: &random)?.name
    }
    let shares = tool.shares(levels)
    #expect(FundingSplit.Funder.allCases.map { shares[$0] }.reduce(.zero, +) == .whole)
  }

  @Test(arguments: 0..<300)
  func `the pence of whole shares add up to the cost`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let weights = (0..<3).map { _ in Int64.random(in: 0...9, using: &random) }
    guard weights.contains(where: { $0 > 0 }),
      let range = DayRange(from: AgreementFacts.day, until: nil)
    else { return }
    let cost = Money(pence: Int64.random(in: 0...90_000_000, using: &random))
    let parts = FundingShares(weights: weights).split(range)
      .dividing(cost, over: 0, by: CostRule(rounding: .halfUp))
    #expect(parts.last?.cost == .zero)
    #expect(parts.reduce(Money.zero) { $0 + $1.cost } == cost)
  }

  @Test func `every slip in the tool is told with its line`() {
    let yaml = """
      description: A slip
      tool:
        2024-04-01:
          name: x
          base: { socialCare: 0 }
          levels: { none: none }
          domains:
            care: { title: Care, partners: { socialCare: 60, housing: 40 } }
          reference: x
      """
    let problem = #expect(throws: YAMLProblem.self) {
      try FundingTool.timeline(yaml: yaml, file: "tool.yaml")
    }
    #expect(problem?.findings.compactMap(\.place.line) == [5, 6, 6, 8, 8])
  }

  private func tool() throws -> FundingTool {
    try contracts.fundingTool(on: AgreementFacts.day).value
  }
}
