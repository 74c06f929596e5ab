package import ProviderRegister
import Values

extension RiskBook {
  /// Returns what bears on the visits to a service.
  package func facts(
    of service: Service, _ rules: DayRules, _ holidays: BankHolidays
  ) -> RiskFacts {
    RiskFacts(
      on: day, service: service, countsFrom: countsFrom(service),
      observations: observations(of: service),
      urgentVisits: urgent(service, rules.urgent, holidays).filter { $0.visitedOn == nil })
  }

  /// Returns the visit and the decision that the judgement of a service asks for at once, whether
  /// they were made or not.
  package func urgent(
    _ service: Service, _ rule: UrgentRule, _ holidays: BankHolidays
  ) -> [UrgentVisit] {
    guard rule.judgements.contains(service.judgement),
      let raisedAt = arrivals.moment(of: service.urn), raisedAt.day <= day
    else { return [] }
    let visited = visits[service.urn]?.last { $0.facts.day >= raisedAt.day }
    let decided = concerns(about: service).flatMap(\.steps)
      .filter { $0.decision != .log && $0.day >= raisedAt.day && $0.day <= day }.map(\.day).min()
    return [
      UrgentVisit(
        of: service, raisedAt: raisedAt, rule, holidays, visitedOn: visited?.facts.day,
        decidedOn: decided)
    ]
  }

  /// The concerns about a service, its provider or its group.
  func concerns(about service: Service) -> [Concern] {
    concerns.filter { concern in
      concern.urn == service.urn
        || concern.provider != nil && concern.provider == service.provider
        || concern.group != nil && concern.group == service.group
    }
  }

  /// The last visit, else the day on which the service came into use.
  private func countsFrom(_ service: Service) -> Day {
    visits[service.urn]?.first?.facts.day ?? inUseFrom(service)
  }

  /// The first placement that is known, else the first day on which the register has the service.
  func inUseFrom(_ service: Service) -> Day {
    placements.firstDay[service.urn] ?? owners[service.urn]?.first?.from ?? service.recordFrom
  }
}
