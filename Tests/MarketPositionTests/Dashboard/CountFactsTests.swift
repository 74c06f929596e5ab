import CommissioningPlans
import Definitions
import Foundation
import Importing
import Store
import TestSupport
import Testing
import Values

@testable import MarketPosition

@Suite struct CountFactsTests {
  private static let links = DashboardDefinition.Counted(
    code: "lifelongLinksReferrals", span: .twelveMonths)

  /// Two in each month from October 2025 to September 2026, and five in October 2026.
  private func facts(without missing: String? = nil) throws -> CountFacts {
    let made = try TemporaryStore.ofTheSamples()
    let rows = (0..<13).compactMap { index -> String? in
      let month = Month(containing: Day(daysSince1970: 20_362)).adding(months: index)
      if month.description == missing { return nil }
      return "\(month),Lifelong Links referrals,\(index == 12 ? 5 : 2),Service"
    }
    try made.take(
      DashboardCountImport.self,
      text: "Month,Measure,Number,Source\n" + rows.joined(separator: "\n") + "\n",
      asAt: Day("2026-11-21"))
    return CountFacts(numbers: try made.store.read { db in try DashboardCount.all(db) })
  }

  @Test(arguments: [("2026-09-30", 24), ("2026-10-31", 27)])
  func `twelve months end with the month of the day`(_ day: String, _ number: Int) throws {
    let day = try #require(Day(day))
    #expect(try facts().figure(CountFactsTests.links, on: day) == .count(number))
  }

  @Test func `of twelve months of which one was not counted there is no number`() throws {
    let day = try #require(Day("2026-10-31"))
    #expect(try facts(without: "2026-03").figure(CountFactsTests.links, on: day) == nil)
    let month = DashboardDefinition.Counted(code: "lifelongLinksReferrals", span: .month)
    #expect(try facts(without: "2026-03").figure(month, on: day) == .count(5))
  }

  @Test func `the newest month is the last that had ended by the day`() throws {
    let (before, after) = (try #require(Day("2026-10-30")), try #require(Day("2026-11-20")))
    let facts = try facts()
    #expect(facts.newestDay(of: CountFactsTests.links, by: before)?.description == "2026-09-30")
    #expect(facts.newestDay(of: CountFactsTests.links, by: after)?.description == "2026-10-31")
  }

  @Test func `every number that the dashboard shows can be brought in`() throws {
    let folder = ContractsFolder(path: "\(ProjectFolder.path)/Contracts")
    let mapping = try folder.dashboardDefinition().statements.flatMap(\.measures)
      .compactMap(\.counted?.code)
    let text = try String(
      contentsOfFile: "\(ProjectFolder.path)/Imports/dashboard-counts.yaml", encoding: .utf8)
    #expect(!mapping.isEmpty)
    for code in mapping { #expect(text.contains("      \(code): [")) }
  }
}
