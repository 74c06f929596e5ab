import CommissioningPlans
import Importing
import Store
import TestSupport
import Testing
import Values

@Suite struct PlanImportTests {
  private static let head =
    "Plan,Reference,Workstream,Aim,Objective,Action,Milestone,Success measure,Lead,Start,Due\n"

  @Test func `a second import of the same plan adds nothing`() throws {
    let plan = try PlanStore()
    let before = try plan.made.contents()
    try plan.made.take(
      ActionPlanImport.self,
      text: PlanImportTests.head
        + "Sufficiency action plan 2026-28,1.2,Effective commissioning and oversight,,"
        + "Joined-up commissioning,Plan placements together with health and education,,"
        + "Fewer emergency placements,Joint Commissioning Manager,,\n")
    #expect(try plan.made.contents()["planStep"] == before["planStep"])
    #expect(try plan.made.contents()["planAction"] == before["planAction"])
  }

  @Test func `every mistake is told with its line and column, and nothing is stored`() throws {
    let made = try TemporaryStore.empty()
    let problem = #expect(throws: ImportProblem.self) {
      try made.take(
        ActionPlanImport.self,
        text: PlanImportTests.head
          + "Plan,1,One,,Objective,Task,,,A Lead,,\n"
          + "Plan,1.1,One,,Objective,Task,,,A Lead,2026-06-01,2026-05-01\n"
          + "Plan,1.2,One,,Objective,Task,,,A Lead,,\n"
          + "Plan,1.3,Another,,Objective,Task,,,A Lead,,\n")
    }
    #expect(
      problem?.findings.map { $0.place.line } == [2, 3, 5])
    #expect(try made.contents()["actionPlan"] == [])
  }

  @Test func `an action in other words, or with another lead, is refused with what to do`() throws {
    let plan = try PlanStore()
    let problem = #expect(throws: ImportProblem.self) {
      try plan.made.take(
        ActionPlanImport.self,
        text: PlanImportTests.head
          + "Sufficiency action plan 2026-28,3.1,Fostering and adoption,,Overall fostering capacity,"
          + "Approve twenty households,,,Fostering Service Manager,,\n"
          + "Sufficiency action plan 2026-28,1.2,Effective commissioning and oversight,,"
          + "Joined-up commissioning,Plan placements together with health and education,,"
          + "Fewer emergency placements,Somebody else,,\n")
    }
    #expect(problem?.findings.count == 2)
    #expect(problem?.findings.first?.message.contains("action close 3.1 --dropped") == true)
    #expect(problem?.findings.last?.message.contains("action update 1.2") == true)
  }

  @Test func `updates come in the order of their days, and once`() throws {
    let plan = try PlanStore(updated: true)
    let first = try plan.action("1.1").steps
    #expect(first.map(\.rating) == [nil, .amber, .red])
    try plan.made.take(
      ActionUpdateImport.self,
      text: "Plan,Reference,Reviewed on,RAG,Progress,Said by\n"
        + "Sufficiency action plan 2026-28,1.1,2026-09-30,Red,Nine providers have not signed,X\n",
      asAt: Day("2026-11-21"))
    #expect(try plan.action("1.1").steps == first)
  }

  @Test func `an update of an action that nobody knows, or of a day to come, is refused`() throws {
    let plan = try PlanStore()
    let problem = #expect(throws: ImportProblem.self) {
      try plan.made.take(
        ActionUpdateImport.self,
        text: "Plan,Reference,Reviewed on,RAG,Progress,Said by\n"
          + "Sufficiency action plan 2026-28,9.9,2026-04-01,Red,Words,X\n"
          + "Another plan,1.1,2026-04-01,Red,Words,X\n"
          + "Sufficiency action plan 2026-28,1.1,2027-04-01,Red,Words,X\n",
        asAt: Day("2026-11-21"))
    }
    #expect(problem?.findings.count == 3)
  }

  @Test func `an import is taken back whole`() throws {
    let made = try TemporaryStore.empty()
    let before = try made.contents()
    try made.take(ActionPlanImport.self, [ProjectFolder.sample("action-plan.csv")])
    _ = try made.store.undo(batch: made.lastBatch(), TemporaryStore.change("import undo"))
    #expect(try made.contents()["planAction"] == before["planAction"])
  }
}
