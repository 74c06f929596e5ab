package import Values

/// A visit of a plan: who goes where on which day.
package struct PlannedVisit: Sendable, Hashable {
  package let urn: String
  /// Which of the service's visits of the plan it is, from 1.
  package let number: Int
  package let officer: String
  package let day: Day
  package let type: VisitType
  package let score: Int
  package let dueBy: Day
  /// Whether the day is agreed with the provider, so that the visit stays when the plan is made again.
  package let isFixed: Bool

  /// Whether it comes after the day on which it is due.
  package var isLate: Bool { day > dueBy }
}

extension PlannedVisit {
  /// Whether another visit has the same officer on the same day.
  func isAt(_ other: PlannedVisit) -> Bool {
    day == other.day && officer.lowercased() == other.officer.lowercased()
  }

  /// The same visit made by an officer.
  func with(officer: String) -> PlannedVisit {
    PlannedVisit(
      urn: urn, number: number, officer: officer, day: day, type: type, score: score, dueBy: dueBy,
      isFixed: isFixed)
  }
}

extension PlannedVisit {
  /// The same visit on a day that is agreed with the provider, or is not any more.
  func with(day: Day, isFixed: Bool) -> PlannedVisit {
    PlannedVisit(
      urn: urn, number: number, officer: officer, day: day, type: type, score: score, dueBy: dueBy,
      isFixed: isFixed)
  }
}

/// A visit that is due and could not be placed.
package struct UnplacedVisit: Sendable, Hashable {
  package let urn: String
  package let number: Int
  package let dueBy: Day
  package let score: Int
  /// Why, as a sentence.
  package let reason: String
}
