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

  /// Whether it comes after the day on which it is due.
  package var isLate: Bool { day > dueBy }
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
