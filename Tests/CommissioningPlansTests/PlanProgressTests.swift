import CommissioningPlans
import TestSupport
import Testing
import Values

@Suite struct PlanProgressTests {
  @Test(arguments: [
    ("2026-11-21", "2026-09-30"), ("2026-10-01", "2026-09-30"), ("2026-09-30", "2026-06-30"),
    ("2026-01-15", "2025-12-31"), ("2026-06-30", "2026-03-31"),
  ])
  func `the quarter before ends on its last day`(_ day: String, _ expected: String) throws {
    #expect(try PlanProgress.quarterBefore(PlanStore.day(day)) == PlanStore.day(expected))
  }

  @Test func `progress is counted by workstream, and the total is their sum`() throws {
    let progress = PlanProgress(
      of: try PlanStore(updated: true).plan(), on: try PlanStore.day("2026-11-21"),
      since: try PlanStore.day("2026-09-01"))
    #expect(progress.lines.map(\.actions) == [2, 1, 1, 1, 1])
    #expect(progress.total.byStatus == [.late: 1, .underWay: 4, .done: 1])
    #expect(progress.total.byRating == [.red: 2, .green: 1])
    #expect(progress.total.notRated == 2)
    #expect(progress.late.map(\.reference.description) == ["1.1"])
    for status in PlanStatus.allCases {
      let sum = progress.lines.reduce(0) { $0 + ($1.byStatus[status] ?? 0) }
      #expect(sum == progress.total.byStatus[status] ?? 0)
    }
  }

  @Test func `what changed is told in words, and what was said before is no change`() throws {
    let progress = PlanProgress(
      of: try PlanStore(updated: true).plan(), on: try PlanStore.day("2026-11-21"),
      since: try PlanStore.day("2026-09-01"))
    let changes = progress.changes.map { ($0.action.reference.description, $0.differences) }
    #expect(changes.map(\.0) == ["1.1", "2.1", "3.1"])
    #expect(changes[0].1 == ["red, was amber"])
    #expect(
      changes[1].1 == ["red, first colour", "due 31 January 2027, was 31 October 2026"])
  }

  @Test func `before the plan was adopted all of it is new`() throws {
    let progress = PlanProgress(
      of: try PlanStore().plan(), on: try PlanStore.day("2026-04-02"),
      since: try PlanStore.day("2026-03-31"))
    #expect(progress.changes.count == 6)
    #expect(progress.changes.allSatisfy { $0.differences == ["new in the plan"] })
  }
}
