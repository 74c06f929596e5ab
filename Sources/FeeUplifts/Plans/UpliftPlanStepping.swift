package import GRDB
package import PlacementAgreements
package import ProviderRegister
import PurchasingVehicles
import Store
package import Values

/// The steps of a plan: submitted, approved or rejected by somebody else, applied, reversed.
package struct UpliftPlanStepping: Sendable {
  package let plan: UpliftPlan
  /// The policy as it was when the plan was made.
  private let policy: UpliftPolicy
  private let day: Day
  private let recording: Recording

  package init(_ plan: UpliftPlan, _ policy: UpliftPolicy, on day: Day, _ recording: Recording) {
    self.plan = plan
    self.policy = policy
    self.day = day
    self.recording = recording
  }

  /// Asks somebody else to decide; throws `UpliftProblem` where it cannot be, or the agreements changed.
  package func submit(_ db: Database) throws {
    try require([.made])
    try checkFacts(db)
    try insert(.submitted, db)
  }

  /// Approves the plan; throws `UpliftProblem` where whoever made or submitted it would, or it is stale.
  package func approve(_ decisionReference: String, _ db: Database) throws {
    try require([.submitted])
    try requireAnother()
    try checkFacts(db)
    try insert(.approved, decisionReference: decisionReference, db)
  }

  /// Rejects the plan; throws `UpliftProblem` where whoever made or submitted it would.
  package func reject(
    _ reason: String, _ decisionReference: String?, _ db: Database
  ) throws {
    try require([.submitted])
    try requireAnother()
    try insert(.rejected, decisionReference: decisionReference, reason: reason, db)
  }

  /// Closes the fee lines that change and adds the new ones, with the discounts that follow them;
  /// returns whether anything was done: a plan that is applied already is left as it is.
  ///
  /// Throws `UpliftProblem` where it is not approved, names no decision, or is stale.
  package func apply(_ kinds: FeeLineKinds, _ db: Database) throws -> Bool {
    guard plan.state != .applied else { return false }
    try require([.approved])
    guard plan.decision != nil else { throw UpliftProblem.noDecision(plan) }
    try checkFacts(db)
    try UpliftApplying(plan, recording).apply(kinds, db)
    try insert(.applied, db)
    return true
  }

  /// Puts the former fees and discounts back; throws `UpliftProblem` where it is not applied or what it
  /// applied was changed since.
  package func reverse(
    approvedBy: String, _ decisionReference: String, reason: String?, _ db: Database
  ) throws {
    try require([.applied])
    guard let people = try? TwoPeople(decidedBy: recording.user, approvedBy: approvedBy) else {
      throw UpliftProblem.reversedAlone(plan, name: approvedBy)
    }
    try UpliftApplying(plan, recording).reverse(db)
    try insert(
      .reversed, approvedBy: people.approvedBy, decisionReference: decisionReference,
      reason: reason, db)
  }
}

extension UpliftPlanStepping {
  private func require(_ states: [UpliftPlan.State]) throws {
    guard states.contains(plan.state) else {
      throw UpliftProblem.wrongState(plan, needs: states)
    }
  }

  /// Whoever made or submitted a plan does not decide about it, in whatever case the name is written.
  private func requireAnother() throws {
    let same = plan.preparers.first { TwoPeople.isOne($0, recording.user) }
    if let same { throw UpliftProblem.samePerson(plan, name: same) }
  }

  /// Compares what the plan rests on with what is known now.
  private func checkFacts(_ db: Database) throws {
    guard try !isUntouched(db) else { return }
    let now = try UpliftCohort(of: policy, asAt: day, db).cases.concurrentMap {
      ($0.agreement.reference, $0.facts)
    }
    let then = try UpliftPlanQueries.facts(of: plan, db)
    let findings = PlanFacts.findings(
      then: then, now: Dictionary(now) { first, _ in first }, plan.reference)
    guard findings.isEmpty else { throw UpliftProblem.stale(plan, findings) }
  }

  /// Whether the plan was made or looked at on this very day, and nothing but plans has been recorded since
  /// it was made: then all that it rests on is as it was.
  private func isUntouched(_ db: Database) throws -> Bool {
    guard ([plan.day] + plan.steps.map(\.day)).contains(day) else { return false }
    let changed = try AuditTrail.tablesChanged(
      since: UpliftPlanQueries.recordedAt(plan, db), by: plan.madeBy, db)
    return changed?.isSubset(of: UpliftPlanQueries.tables) ?? false
  }

  private func insert(
    _ state: UpliftPlan.State, approvedBy: String? = nil, decisionReference: String? = nil,
    reason: String? = nil, _ db: Database
  ) throws {
    try db.insert(
      into: "upliftStep",
      [
        ("plan", plan.number), ("step", state.rawValue), ("day", day), ("approvedBy", approvedBy),
        ("decisionReference", decisionReference), ("reason", reason),
        ("recordedBy", recording.user), ("recordedAt", recording.at),
      ])
  }
}

extension PlanFacts {
  /// What has changed of which agreements, each once, by their references.
  fileprivate static func findings(
    then: [String: PlanFacts], now: [String: PlanFacts], _ plan: String
  ) -> [Finding] {
    Set(then.keys).union(now.keys).sorted().compactMap { reference in
      guard then[reference] != now[reference] else { return nil }
      let message = message(then: then[reference], now: now[reference], plan)
      return Finding(.error, at: Place(file: reference), message)
    }
  }

  private static func message(then: PlanFacts?, now: PlanFacts?, _ plan: String) -> String {
    guard let then else { return "It is not in \(plan), and would be in a new one." }
    guard let now else { return "It is in \(plan), and would not be in a new one." }
    return "Since then \(now.differences(from: then).joined(separator: ", ")) changed."
  }
}
