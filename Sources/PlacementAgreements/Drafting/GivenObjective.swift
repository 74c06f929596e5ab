package import Values

/// An objective as a person gives it: a measure, and the day on which it is first looked at.
package struct GivenObjective: Hashable, Sendable {
  /// By its code, which is known to be right.
  package let measure: String
  /// `nil` for when the agreement is first looked at.
  package let reviewDay: Day?

  package init(measure: String, reviewDay: Day?) {
    self.measure = measure
    self.reviewDay = reviewDay
  }
}
