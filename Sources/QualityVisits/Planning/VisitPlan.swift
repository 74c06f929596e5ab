package import Values

/// The visits of a time: who goes where on which day, and what could not be placed.
///
/// The riskiest service chooses first, and takes the earliest day that is free within its time; what
/// comes after it can only take what is left. So a service that becomes riskier chooses among no
/// fewer days than before, from a day that is no later: more risk never delays its next visit. All
/// first visits are placed before any second one.
package struct VisitPlan: Sendable, Hashable {
  package let first: Day
  package let last: Day
  /// By day, then by officer.
  package let visits: [PlannedVisit]
  /// By score, the highest first.
  package let notPlaced: [UnplacedVisit]
  /// The services of which no visit falls due in the time, by the day of the next.
  package let notDue: [ServiceToVisit]
  /// What it does otherwise than the plan before, by service; empty where there was none.
  package let changes: [PlanChange]
}

/// What a plan that is made again goes by: the visits of the plan before that are still to be made.
package struct PlanBefore: Sendable, Hashable {
  /// The visits to come, and those whose day is past without any visit.
  package let visits: [PlannedVisit]
  /// How many visits of each service were made as planned, by URN.
  package let done: [String: Int]

  package init(visits: [PlannedVisit], done: [String: Int]) {
    self.visits = visits
    self.done = done
  }
}

extension VisitPlan {
  /// What a plan is made from.
  package struct Request: Sendable {
    package let first: Day
    package let last: Day
    package let services: [ServiceToVisit]
    package let officers: [Officer]
    package let holidays: BankHolidays
    package let arrangement: PlanRules.Arrangement
    package let types: [PriorityTier: [VisitType]]
    /// The plan before, or `nil` where there is none.
    package let before: PlanBefore?
    /// How many visits officers made in the first month before the first day, by lower-case name.
    package let made: [String: Int]

    package init(
      first: Day, last: Day, services: [ServiceToVisit], officers: [Officer],
      holidays: BankHolidays, arrangement: PlanRules.Arrangement,
      types: [PriorityTier: [VisitType]], before: PlanBefore?, made: [String: Int]
    ) {
      self.first = first
      self.last = last
      self.services = services.sorted(by: ServiceToVisit.isBefore)
      self.officers = officers.sorted { $0.name < $1.name }
      self.holidays = holidays
      self.arrangement = arrangement
      self.types = types
      self.before = before
      self.made = made
    }
  }

  /// Makes the plan; the order of services and officers does not matter.
  package init(_ request: Request) {
    var placing = Placing(request)
    placing.place()
    first = request.first
    last = request.last
    visits = placing.visits.sorted { ($0.day, $0.officer, $0.urn) < ($1.day, $1.officer, $1.urn) }
    notPlaced = placing.notPlaced()
    notDue = request.services.filter { $0.dueBy > request.last }
      .sorted { ($0.dueBy, $0.urn) < ($1.dueBy, $1.urn) }
    changes = PlanChange.changes(
      from: request.before?.visits, to: visits, because: placing.reasons)
  }
}

extension VisitPlan.Request {
  /// Who may visit each service, by position; services that are alike share the answer.
  var officersByService: [[Int]] {
    var known: [[String?]: [Int]] = [:]
    return services.map { service in
      let kind = [service.authority, service.provisionType]
      if let found = known[kind] { return found }
      let able = officers.indices.filter { officers[$0].visits(service) }
      known[kind] = able
      return able
    }
  }

  /// The type of a service's visit by its number: its tier's types one after another, but no joint
  /// visit where the authority of its area makes none.
  func type(of number: Int, _ service: ServiceToVisit) -> VisitType {
    let types = types[service.tier] ?? []
    let type = types.isEmpty ? .announced : types[(number - 1) % types.count]
    return type == .joint && !service.hasPartner ? .announced : type
  }
}
