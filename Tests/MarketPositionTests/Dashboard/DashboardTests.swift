import CommissioningPlans
import Definitions
import Demand
import GRDB
import Geography
import Store
import TestSupport
import Testing
import Values

@testable import MarketPosition

@Suite struct DashboardTests {
  @Test func `without records every measure says what is missing`() throws {
    let dashboard = try DashboardTests.dashboard(of: "2026-10", DashboardTests.westmarch())
    #expect(dashboard.lines.allSatisfy { $0.status == .noFigure && $0.now == nil })
    #expect(dashboard.lines.allSatisfy { $0.sentence.hasPrefix("No ") })
    #expect(dashboard.count(.noFigure) == dashboard.lines.count)
  }

  @Test func `carers are counted on the month's last day, a month and a year before`() throws {
    let made = try DashboardTests.westmarch()
    try made.take(CarerImport.self, [ProjectFolder.sample("carers.csv")])
    let dashboard = try DashboardTests.dashboard(of: "2025-10", made)
    let approved = try DashboardTests.line(.carersApproved, in: dashboard)
    #expect(approved.now == .count(4))
    #expect(approved.sinceMonth.earlier == .count(3))
    #expect(approved.sinceYear.earlier == .count(4))
    #expect(approved.sinceYear.movement == .same)
    let recruited = try DashboardTests.line(.carersRecruited, in: dashboard)
    #expect(recruited.now == .count(1))
    #expect(recruited.measure.measure.isOverTheYear)
    #expect(recruited.sentence.contains("in the year to 31 October 2025"))
  }

  @Test func `a month that has not ended is looked at as it stands today`() throws {
    let made = try DashboardTests.westmarch()
    try made.take(CarerImport.self, [ProjectFolder.sample("carers.csv")])
    let today = try #require(Day("2025-09-30"))
    let dashboard = try DashboardTests.dashboard(of: "2025-10", made, today: today)
    #expect(dashboard.day == today)
    #expect(try DashboardTests.line(.carersApproved, in: dashboard).now == .count(3))
  }

  @Test func `under a statement stand the actions of the plan that are done about it`() throws {
    let made = try DashboardTests.westmarch()
    try made.take(ActionPlanImport.self, [ProjectFolder.sample("action-plan.csv")])
    let dashboard = try DashboardTests.dashboard(of: "2026-10", made)
    let actions = dashboard.parts.map {
      ($0.statement.key, $0.actions.map(\.reference.description))
    }
    #expect(actions.first { $0.0 == "ownFostering" }?.1 == ["3.1"])
    #expect(actions.first { $0.0 == "leavingCare" }?.1 == [])
    let early = try DashboardTests.dashboard(of: "2026-02", made).parts.flatMap(\.actions)
    #expect(early.isEmpty)
  }

  private static func line(
    _ measure: DashboardMeasure, in dashboard: Dashboard
  ) throws -> DashboardLine {
    try #require(dashboard.lines.first { $0.measure.measure == measure })
  }

  private static func westmarch() throws -> TemporaryStore {
    let made = try TemporaryStore.ofTheSamples()
    try made.store.change(TemporaryStore.change("init")) { db in
      try Council.set("X06000001", centre: nil, postcode: nil, db)
    }
    return made
  }

  private static func dashboard(
    of month: String, _ made: TemporaryStore, today: Day = Day(daysSince1970: 20_778)
  ) throws -> Dashboard {
    let contracts = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
    let schemes = try contracts.placementSchemes()
    let words = CareRecords.Words(
      rules: try contracts.measureRules(), scheme: try schemes.scheme("national"),
      ladder: try schemes.scheme("ladder"),
      codes: try ReturnDefinitions.codes(ProjectFolder.imports),
      bands: try #require(AgeBands("0,1-4,5-9,10-15,16+")))
    let month = try #require(Month(month))
    return try made.store.read { db in
      try Dashboard(of: month, asAt: today, contracts, words, db)
    }
  }
}
