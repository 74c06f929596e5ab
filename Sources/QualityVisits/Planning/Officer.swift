package import Values

/// Somebody who may be sent to visit.
package struct Officer: Sendable, Hashable {
  package let name: String
  package let visitsPerMonth: Int
  package let leave: [DayRange]
  /// The codes of the authorities in whose areas the officer visits; empty for everywhere.
  package let areas: Set<String>
  /// The types of provision that the officer visits; empty for all.
  package let serviceTypes: Set<String>

  package init(
    name: String, visitsPerMonth: Int, leave: [DayRange], areas: Set<String>,
    serviceTypes: Set<String>
  ) {
    self.name = name
    self.visitsPerMonth = visitsPerMonth
    self.leave = leave
    self.areas = areas
    self.serviceTypes = serviceTypes
  }

  /// Whether the officer may be sent to a service.
  func visits(_ service: ServiceToVisit) -> Bool {
    visitsArea(of: service) && visitsType(of: service)
  }

  /// Whether the officer visits in the area of a service.
  func visitsArea(of service: ServiceToVisit) -> Bool {
    areas.isEmpty || service.authority.map(areas.contains) ?? false
  }

  /// Whether the officer visits services of a service's type.
  func visitsType(of service: ServiceToVisit) -> Bool {
    serviceTypes.isEmpty || serviceTypes.contains(service.provisionType)
  }

  /// Whether the officer is on leave on a day.
  func isAway(on day: Day) -> Bool { leave.contains { $0.contains(day) } }
}
