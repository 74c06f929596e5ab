import Values

/// What a plan that is made again does otherwise than the one before, and why.
package struct PlanChange: Sendable, Hashable {
  package let urn: String
  /// Where it was; `nil` where the visit is new.
  package let before: PlannedVisit?
  /// Where it is now; `nil` where it is no longer planned.
  package let after: PlannedVisit?
  package let reason: String
}

extension PlanChange {
  /// Compares a plan with the visits of the one before that were still to come, service by service.
  package static func changes(
    from before: [PlannedVisit], to plan: VisitPlan, _ request: VisitPlan.Request
  ) -> [PlanChange] {
    let old = Dictionary(grouping: before, by: \.urn)
    let new = Dictionary(grouping: plan.visits, by: \.urn)
    return Set(old.keys).union(new.keys).sorted().flatMap { urn in
      changes(old[urn] ?? [], new[urn] ?? [], urn, request)
    }
  }

  private static func changes(
    _ old: [PlannedVisit], _ new: [PlannedVisit], _ urn: String, _ request: VisitPlan.Request
  ) -> [PlanChange] {
    let gone = old.filter { visit in !new.contains { $0.isAt(visit) } }
    let come = new.filter { visit in !old.contains { $0.isAt(visit) } }
    return (0..<max(gone.count, come.count)).map { index in
      let before = index < gone.count ? gone[index] : nil
      let after = index < come.count ? come[index] : nil
      return PlanChange(
        urn: urn, before: before, after: after, reason: reason(before, after, request))
    }
  }

  private static func reason(
    _ before: PlannedVisit?, _ after: PlannedVisit?, _ request: VisitPlan.Request
  ) -> String {
    guard let before else { return after.map { Message.newlyDue($0.dueBy) } ?? "" }
    guard let service = request.services.first(where: { $0.urn == before.urn }) else {
      return Message.notInUse
    }
    guard let officer = request.officers.first(where: { $0.name == before.officer }) else {
      return Message.officerGone(before.officer)
    }
    if officer.isAway(on: before.day) { return Message.away(before.officer) }
    if !officer.visits(service) { return Message.notTheirs(before.officer) }
    guard let after else { return Message.notDue }
    if before.day > after.dueBy { return Message.sooner(after.dueBy) }
    if before.day < after.dueBy.adding(days: -request.arrangement.leadDays) {
      return Message.later(after.dueBy)
    }
    return Message.riskier
  }
}

extension PlannedVisit {
  fileprivate func isAt(_ other: PlannedVisit) -> Bool {
    day == other.day && officer == other.officer
  }
}

private enum Message {
  static let notDue = "it is not due then any more"
  static let notInUse = "the service is no longer in use"
  static let riskier = "a riskier service needs the day"

  static func newlyDue(_ day: Day) -> String { "it is due by \(day.inWords)" }
  static func officerGone(_ name: String) -> String { "\(name) is not on the list of officers" }
  static func away(_ name: String) -> String { "\(name) is on leave" }
  static func notTheirs(_ name: String) -> String { "\(name) no longer visits its area and type" }
  static func sooner(_ day: Day) -> String { "it is due sooner, by \(day.inWords)" }
  static func later(_ day: Day) -> String { "it is due later, by \(day.inWords)" }
}

extension PlanChange {
  /// The change as a sentence.
  package var inWords: String {
    switch (before, after) {
    case (let before?, let after?):
      "\(urn): moved from \(before.place) to \(after.place), because \(reason)."
    case (let before?, nil): "\(urn): no visit on \(before.place) any more, because \(reason)."
    case (nil, let after?): "\(urn): a new visit on \(after.place), because \(reason)."
    case (nil, nil): ""
    }
  }
}

extension PlannedVisit {
  fileprivate var place: String { "\(day.inWords) (\(officer))" }
}
