import CommissioningPlans
import GRDB
import Store
import TestSupport
import Testing
import Values

@Suite struct ActionPlanTests {
  @Test(arguments: ["2", "2.", ".3", "2.03", "0.1", "2.3.4.5", "2.x", "A7", "2 .3"])
  func `a reference is two or three numbers with points`(_ text: String) {
    #expect(ActionReference(text) == nil)
  }

  @Test func `references are in the order of their numbers, not of their letters`() throws {
    let references = try ["10.1", "2.10", "2.9", "2.9.1"].map(PlanStore.reference)
    #expect(references.sorted().map(\.description) == ["2.9", "2.9.1", "2.10", "10.1"])
  }

  @Test func `a plan has its workstreams with their aims, and its actions`() throws {
    let plan = try PlanStore().plan()
    #expect(plan.workstreams.map(\.position) == [1, 2, 3, 4, 5])
    #expect(plan.workstreams[2].aim == "More carers of our own")
    #expect(
      plan.actions.map(\.reference.description) == ["1.1", "1.2", "2.1", "3.1", "4.1", "5.1"])
  }

  @Test func `an action is late from the day after it was due`() throws {
    let action = try PlanStore().action("1.1")
    #expect(try action.status(on: PlanStore.day("2026-09-30")) == .underWay)
    #expect(try action.status(on: PlanStore.day("2026-10-01")) == .late)
    #expect(try action.status(on: PlanStore.day("2026-03-31")) == nil)
  }

  @Test func `an action is not started before its first day, and one without an end goes on`()
    throws
  {
    let plan = try PlanStore()
    #expect(try plan.action("4.1").status(on: PlanStore.day("2026-05-31")) == .notStarted)
    #expect(try plan.action("4.1").status(on: PlanStore.day("2026-06-01")) == .underWay)
    #expect(try plan.action("1.2").status(on: PlanStore.day("2031-01-01")) == .underWay)
  }

  @Test func `what is said is added, and an earlier day still sees what stood then`() throws {
    let plan = try PlanStore()
    try plan.update("1.1", on: "2026-06-30") {
      $0.rating = .amber; $0.words = "Half is done"
    }
    try plan.update("1.1", on: "2026-09-30") { update in
      update.words = "The rest waits for one provider"
      update.due = Day("2026-12-31")
    }
    let action = try plan.action("1.1")
    let (june, october) = (try PlanStore.day("2026-07-01"), try PlanStore.day("2026-10-01"))
    #expect(action.lastSaid(on: june)?.words == "Half is done")
    #expect(action.standing(on: june)?.due == Day("2026-09-30"))
    #expect(action.status(on: october) == .underWay)
    #expect(action.rating(on: october) == .amber)
    #expect(action.lastSaid(on: october)?.saidBy == "A Lead")
  }

  @Test func `a later day needs words, and an earlier one does not`() throws {
    let plan = try PlanStore()
    #expect(throws: PlanProblem.self) {
      try plan.update("1.1", on: "2026-06-30") { $0.due = Day("2026-12-31") }
    }
    try plan.update("1.1", on: "2026-06-30") { $0.due = Day("2026-08-31") }
    #expect(try plan.action("1.1").latest?.due == Day("2026-08-31"))
  }

  @Test func `the lead does not close an action, in whatever spelling`() throws {
    let plan = try PlanStore()
    let refusal = #expect(throws: PlanProblem.self) {
      try plan.close("5.1", on: "2026-06-30", by: "head of  children's commissioning")
    }
    #expect(refusal?.exitStatus == .notAllowed)
    try plan.close("5.1", on: "2026-06-30", by: "Oversight Group")
    #expect(try plan.action("5.1").status(on: PlanStore.day("2026-12-01")) == .done)
    #expect(throws: PlanProblem.self) {
      try plan.update("5.1", on: "2026-07-01") { $0.words = "More" }
    }
  }

  @Test func `nothing that was said can be changed in the database`() throws {
    let plan = try PlanStore(updated: true)
    #expect(throws: (any Error).self) {
      try plan.made.store.change(TemporaryStore.change("test")) { db in
        try db.execute(sql: "UPDATE planStep SET words = 'All is well'")
      }
    }
  }
}
