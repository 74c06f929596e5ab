import CommissioningPlans
import ProviderRegister
import Store
import TestSupport
import Values

/// A database with the plan of the samples.
struct PlanStore {
  let made: TemporaryStore

  init(updated: Bool = false) throws {
    made = try TemporaryStore.empty()
    try made.take(ActionPlanImport.self, [ProjectFolder.sample("action-plan.csv")])
    if updated {
      try made.take(
        ActionUpdateImport.self, [ProjectFolder.sample("action-updates.csv")],
        asAt: Day("2026-11-21"))
    }
  }

  func plan() throws -> ActionPlan {
    try made.store.read { db in try ActionPlanQueries.plan(nil, db) }
  }

  func action(_ reference: String) throws -> PlanAction {
    try made.store.read { db in
      try ActionPlanQueries.action(PlanStore.reference(reference), of: nil, db)
    }
  }

  /// Says something of an action on a day.
  func update(
    _ reference: String, on day: String, saidBy person: String = "A Lead",
    _ fill: (inout PlanAction.Update) -> Void
  ) throws {
    var update = PlanAction.Update()
    fill(&update)
    let change = TemporaryStore.change("action update")
    let action = try action(reference)
    try made.store.change(change) { [update] db in
      try action.update(
        update, on: PlanStore.day(day), saidBy: person, Recording(change), db)
    }
  }

  func close(_ reference: String, on day: String, by person: String) throws {
    let change = TemporaryStore.change("action close")
    let action = try action(reference)
    try made.store.change(change) { db in
      try action.close(
        on: PlanStore.day(day), by: person, evidence: "CC/1", .init(), Recording(change), db)
    }
  }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw NoSuch(text: text) }
    return day
  }

  static func reference(_ text: String) throws -> ActionReference {
    guard let reference = ActionReference(text) else { throw NoSuch(text: text) }
    return reference
  }

  private struct NoSuch: Error {
    let text: String
  }
}
