package import ProviderRegister
package import Values

/// How pressing a visit to a service is, with each point and its reason.
package struct Priority: Sendable, Hashable {
  /// What a signal added.
  package struct Reason: Sendable, Hashable {
    /// The signal's name, or the trigger's.
    package let signal: String
    package let points: Int
    package let because: String
  }

  package let service: Service
  package let score: Int
  package let tier: PriorityTier
  /// The day by which it must be visited.
  package let dueBy: Day
  /// What made the score, the most points first; a trigger comes before all of them.
  package let reasons: [Reason]

  /// Reckons the priority of a service.
  package init(_ facts: RiskFacts, by rules: DayRules) {
    let points = facts.observations.map { observed in
      Reason(
        signal: observed.signal.rawValue,
        points: rules.points[observed.signal]?.points(for: observed.value) ?? 0,
        because: observed.because)
    }.filter { $0.points > 0 }
    let score = points.reduce(0) { $0 + $1.points }
    let rule = rules.tier(of: score)
    let ordinary = facts.countsFrom.adding(months: rule.months)
    let urgent = facts.urgentVisits.min { $0.visitBy < $1.visitBy }
    service = facts.service
    self.score = score
    tier = urgent == nil ? rule.tier : .urgent
    // What cannot wait is due now where its day is past, and not on an old day.
    dueBy = urgent.map { max(facts.day, min($0.visitBy, ordinary)) } ?? ordinary
    let most = points.indices.sorted { (-points[$0].points, $0) < (-points[$1].points, $1) }
    reasons = facts.urgentVisits.map(Reason.init) + most.map { points[$0] }
  }
}

extension Priority.Reason {
  fileprivate init(_ urgent: UrgentVisit) {
    self.init(signal: UrgentVisit.signal, points: 0, because: urgent.because)
  }
}

extension Priority {
  /// Whether a service comes before another: what cannot wait, then the score, then the day.
  package static func isBefore(_ left: Priority, _ right: Priority) -> Bool {
    let leftKey = (left.tier == .urgent ? 0 : 1, -left.score, left.dueBy, left.service.urn)
    return leftKey < (right.tier == .urgent ? 0 : 1, -right.score, right.dueBy, right.service.urn)
  }
}
