import CommissioningPlans
import Importing
import Store
import TestSupport
import Testing
import Values

@Suite struct DashboardCountTests {
  private static let header = "Month,Measure,Number,Source\n"

  private func taken(_ texts: String...) throws -> [String: [Month: DashboardCount]] {
    let made = try TemporaryStore.empty()
    for text in texts {
      try made.take(
        DashboardCountImport.self, text: DashboardCountTests.header + text,
        asAt: Day("2026-11-21"))
    }
    return try made.store.read { db in try DashboardCount.all(db) }
  }

  @Test func `the sample is taken in, whichever way it writes a month`() throws {
    let made = try TemporaryStore.empty()
    try made.take(
      DashboardCountImport.self, [ProjectFolder.sample("dashboard-counts.csv")],
      asAt: Day("2026-11-21"))
    let all = try made.store.read { db in try DashboardCount.all(db) }
    let september = try #require(Month("2026-09"))
    #expect(all["lifelongLinksReferrals"]?.count == 2)
    #expect(all["virtualSchoolAtPanels"]?[september]?.count == 7)
    #expect(all["matchingMeetings"]?[september]?.source == "Placements Team")
  }

  @Test func `a later word on a month takes the place of an earlier one`() throws {
    let all = try taken(
      "2026-09,Lifelong Links referrals,3,Service\n", "2026-09,Lifelong Links referrals,4,Service\n"
    )
    #expect(all["lifelongLinksReferrals"]?.values.map(\.count) == [4])
  }

  @Test func `a month that has not begun, and what nobody counts, are refused with their lines`() {
    let problem = #expect(throws: ImportProblem.self) {
      try taken("2026-12,Lifelong Links referrals,3,Service\n2026-09,Balloons,3,Service\n")
    }
    #expect(problem?.findings.compactMap(\.place.line).sorted() == [2, 3])
  }

  @Test func `an import is taken back whole`() throws {
    let made = try TemporaryStore.empty()
    try made.take(
      DashboardCountImport.self, [ProjectFolder.sample("dashboard-counts.csv")],
      asAt: Day("2026-11-21"))
    _ = try made.store.undo(batch: made.lastBatch(), TemporaryStore.change("import undo"))
    #expect(try made.store.read { db in try DashboardCount.all(db) }.isEmpty)
  }
}
