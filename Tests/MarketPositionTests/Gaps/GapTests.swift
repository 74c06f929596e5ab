import CommissioningPlans
import Definitions
import DemandForecast
import Documents
import Foundation
import Store
import TestSupport
import Testing
import Values

@testable import MarketPosition

@Suite struct GapTests {
  private static let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
  private let rule: GapRule

  init() throws {
    rule = try GapTests.folder.statementDefinition().gaps
  }

  /// The providers, placements, referrals and referrals without an offer of a lot.
  @Test(arguments: [
    (0, 0, 0, 0, "Not known"), (0, 2, 0, 0, "Gap"), (2, 0, 0, 0, "Tight"),
    (3, 0, 0, 0, "Balanced"),
    // A quarter of eight without an offer is as many as may be; three are more.
    (3, 0, 8, 2, "Balanced"), (3, 0, 8, 3, "Gap"),
    // Of five referrals a share says nothing, of six it does.
    (3, 0, 5, 5, "Balanced"), (3, 0, 6, 6, "Gap"),
  ])
  func `the market for a need is called by who is there and what came of referrals`(
    _ providers: Int, _ placements: Int, _ referrals: Int, _ withoutOffer: Int, _ words: String
  ) {
    let evidence = NeedRule.Evidence(
      providers: providers, placements: placements, referrals: referrals,
      withoutOffer: withoutOffer)
    #expect(rule.needs.words(evidence, rule.bands, notKnown: rule.notKnown) == words)
  }

  @Test(arguments: [
    (79, "Gap"), (80, "Tight"), (119, "Tight"), (120, "Balanced"), (300, "Saturated"),
  ])
  func `a market has its word on both sides of each limit`(_ places: Int, _ words: String) {
    let market = GapMarket(
      heading: "Ten to fifteen", expected: FlowEstimate(mean: 100, variance: 25),
      supply: .init(places: places, vacancies: nil), rule)
    #expect(market.words == words)
    #expect(rule.isGap(market.words) == (places < 80))
    #expect(rule.isShort(market.words) == (places < 120))
  }

  @Test func `where no place is known the market is not known, and no vacancy is made up`() throws {
    let market = GapMarket(
      heading: "All", expected: FlowEstimate(mean: 40, variance: 9), supply: .notKnown, rule)
    #expect(market.words == "Not known")
    let measure = { (name: String) in
      FigureMeasure.expected(name, on: GapTests.day, window: GapTests.day...GapTests.day)
    }
    let cells = market.entries([], measure, basis: { .children($0) }).compactMap(\.figure?.value)
    // 80% of a gamma distribution of mean 40 and variance 9 lie between 36 and 44.
    #expect(
      cells == [
        .count(40), .count(36), .count(44), .missing(.notAvailable), .missing(.notAvailable),
      ])
  }

  @Test func `a gap for which nothing is announced says so`() throws {
    let gaps = [
      Gap(type: "Children's home", where: "in all"),
      Gap(type: "Children's home", where: "ages 10 to 15"),
    ]
    let made = OpportunityMeasures(
      gaps: gaps, plans: nil, accredited: AccreditedSupply(lines: []), rule: rule, day: GapTests.day
    )
    let table = try #require(made.tables.first)
    #expect(table.rows.count == 1)
    #expect(table.rows.first?.entries[1] == .words("in all; ages 10 to 15"))
    #expect(table.rows.first?.entries[2] == .words("Nothing is announced yet"))
    #expect(made.figures["opportunities.unanswered"]?.value == .count(1))
  }

  @Test func `a gap stands with what is announced against it`() throws {
    let made = try TemporaryStore.empty()
    try made.take(
      IntentionImport.self, [ProjectFolder.sample("intentions.csv")], asAt: Day("2026-11-21"))
    let codes = try IntentionCodes(GapTests.folder)
    let plans = try made.store.read { db in try PlanFacts(on: GapTests.day, codes, db) }
    let gaps = [
      Gap(type: "Children's home", where: "in all"),
      Gap(type: "Supported Accommodation", where: "in all"),
    ]
    let table = try #require(
      OpportunityMeasures(
        gaps: gaps, plans: plans, accredited: AccreditedSupply(lines: []), rule: rule,
        day: GapTests.day
      ).tables.first)
    // The places in supported accommodation are bought already, so that nothing is open against it.
    #expect(
      table.rows.map { $0.entries[2] } == [
        .words("Two homes of four places each"), .words("Nothing is announced yet"),
      ])
    #expect(table.rows[0].entries[3] == .words("8 places"))
    #expect(table.rows[0].entries[8] == .words("1 September 2027"))
  }

  @Test func `what answers a gap are types of intention and of service that there are`() throws {
    let codes = try IntentionCodes(GapTests.folder).types.codes.map(\.code)
    let kinds = try GapTests.folder.flowModel().kinds.flatMap(\.serviceTypes)
    #expect(Set(rule.intentions.values.flatMap(\.self)).isSubset(of: codes))
    #expect(Set(rule.intentions.keys).isSubset(of: kinds))
  }

  private static let day = Day(daysSince1970: 20_777)
}
