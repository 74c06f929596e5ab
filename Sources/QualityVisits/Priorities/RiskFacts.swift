package import ProviderRegister
package import Values

/// What is known of a service on a day that bears on when it must be visited.
package struct RiskFacts: Sendable {
  package let day: Day
  package let service: Service
  /// The day from which the interval until the next visit counts: the last visit, or the day on which
  /// the service came into use.
  package let countsFrom: Day
  package let observations: [Observation]
  /// The urgent visits that are still to be made.
  package let urgentVisits: [UrgentVisit]

  package init(
    on day: Day, service: Service, countsFrom: Day, observations: [Observation],
    urgentVisits: [UrgentVisit]
  ) {
    self.day = day
    self.service = service
    self.countsFrom = countsFrom
    self.observations = observations
    self.urgentVisits = urgentVisits
  }

  /// The code of a service that no regulator inspects.
  static let notRegistered = "notRegistered"
}

extension Day {
  /// Returns how many whole months later this day is than another.
  package func wholeMonths(since other: Day) -> Int {
    let months = (year - other.year) * 12 + month - other.month
    return other.adding(months: months) > self ? months - 1 : months
  }
}
