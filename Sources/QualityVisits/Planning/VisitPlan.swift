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
    /// The visits of the plan before that may stay where they are.
    package let kept: [PlannedVisit]

    package init(
      first: Day, last: Day, services: [ServiceToVisit], officers: [Officer],
      holidays: BankHolidays, arrangement: PlanRules.Arrangement,
      types: [PriorityTier: [VisitType]], kept: [PlannedVisit]
    ) {
      self.first = first
      self.last = last
      self.services = services.sorted(by: ServiceToVisit.isBefore)
      self.officers = officers.sorted { $0.name < $1.name }
      self.holidays = holidays
      self.arrangement = arrangement
      self.types = types
      self.kept = kept
    }
  }

  /// Makes the plan; the order of services and officers does not matter.
  package init(_ request: Request) {
    var placing = Placing(request)
    placing.keep()
    placing.place()
    first = request.first
    last = request.last
    visits = placing.visits.sorted { ($0.day, $0.officer, $0.urn) < ($1.day, $1.officer, $1.urn) }
    notPlaced = placing.notPlaced.sorted {
      (-$0.score, $0.dueBy, $0.urn) < (-$1.score, $1.dueBy, $1.urn)
    }
  }
}
