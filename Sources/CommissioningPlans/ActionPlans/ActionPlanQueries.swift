package import GRDB
import Store
import Values

/// What is asked of the action plans.
package enum ActionPlanQueries {
  /// Returns every plan, in the order in which they were taken in.
  package static func all(_ db: Database) throws -> [ActionPlan] {
    let workstreams = try Row.fetchAll(
      db, sql: "SELECT * FROM planWorkstream ORDER BY plan, position")
    let streams = Dictionary(grouping: workstreams) { $0["plan"] as Int }
    let steps = Dictionary(
      grouping: try Row.fetchAll(db, sql: "SELECT * FROM planStep ORDER BY number")
    ) { $0["action"] as Int }
    let actions = Dictionary(
      grouping: try Row.fetchAll(db, sql: "SELECT * FROM planAction ORDER BY number")
    ) { $0["plan"] as Int }
    return try Row.fetchAll(db, sql: "SELECT * FROM actionPlan ORDER BY number").map { row in
      ActionPlan(row, streams[row["number"]] ?? [], actions[row["number"]] ?? [], steps)
    }
  }

  /// Returns the names of all plans.
  package static func names(_ db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "SELECT name FROM actionPlan ORDER BY number")
  }

  /// Returns the plan of a name, in whatever case; without one, the only plan there is.
  ///
  /// Throws `PlanProblem` where there is none of the name, none at all, or several to choose from.
  package static func plan(_ name: String?, _ db: Database) throws -> ActionPlan {
    let plans = try all(db)
    guard !plans.isEmpty else { throw PlanProblem.noPlan }
    guard let name else {
      if plans.count == 1 { return plans[0] }
      throw PlanProblem.severalPlans(plans.map(\.name))
    }
    guard let found = plans.first(where: { $0.name.lowercased() == name.lowercased() }) else {
      throw PlanProblem.unknownPlan(name, known: plans.map(\.name))
    }
    return found
  }

  /// Returns the action of a reference; throws `PlanProblem` where its plan has none or is not known.
  package static func action(
    _ reference: ActionReference, of plan: String?, _ db: Database
  ) throws -> PlanAction {
    let plan = try self.plan(plan, db)
    guard let found = plan.actions.first(where: { $0.reference == reference }) else {
      throw PlanProblem.unknownAction(reference, plan: plan.name)
    }
    return found
  }
}

extension ActionPlan {
  fileprivate init(_ row: Row, _ streams: [Row], _ actions: [Row], _ steps: [Int: [Row]]) {
    let name: String = row["name"]
    let workstreams = streams.map {
      Workstream(position: $0["position"], title: $0["title"], aim: $0["aim"])
    }
    let titles = Dictionary(workstreams.map { ($0.position, $0.title) }) { first, _ in first }
    self.init(
      number: row["number"], name: name, workstreams: workstreams,
      actions: actions.compactMap { action in
        PlanAction(action, in: name, titles, steps[action["number"]] ?? [])
      }.sorted { $0.reference < $1.reference })
  }
}

extension PlanAction {
  fileprivate init?(_ row: Row, in plan: String, _ titles: [Int: String], _ steps: [Row]) {
    guard let reference = ActionReference(row["reference"]) else { return nil }
    self.init(
      number: row["number"], plan: plan, reference: reference,
      workstream: titles[row["workstream"]] ?? "", objective: row["objective"], task: row["task"],
      milestone: row["milestone"], successMeasure: row["successMeasure"],
      steps: steps.map(PlanStep.init))
  }
}

extension PlanStep {
  fileprivate init(_ row: Row) {
    self.init(
      kind: Kind(rawValue: row["step"]) ?? .update, day: row["day"],
      rating: (row["rating"] as String?).flatMap(Rating.init), words: row["words"],
      lead: row["lead"], start: row["startDay"], due: row["dueDay"],
      evidenceReference: row["evidenceReference"], saidBy: row["saidBy"])
  }
}
