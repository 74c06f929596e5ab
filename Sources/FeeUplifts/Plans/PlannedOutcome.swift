package import Values

/// What a plan does with one agreement.
package struct PlannedOutcome: Hashable, Sendable {
  /// The number of the agreement.
  package let agreement: Int
  package let reference: String
  package let answer: UpliftAnswer
  /// What it rests on, by which a later change shows.
  let facts: String
  /// The lines of the fee on the day, and the discounts that follow it.
  package let lines: [PlannedLine]
}

/// What becomes of one line of a fee, or of the discounts that follow the fee.
package struct PlannedLine: Hashable, Sendable {
  /// The kind under which the discounts of an agreement stand.
  package static let discounts = "discounts"

  /// The number of the fee line; `nil` of discounts, whose amounts are less than nothing.
  package let feeLine: Int?
  package let kind: String
  package let position: Int
  /// Pounds a week.
  package let old: Money
  package let new: Money
  /// What the change costs from its first day until the year's end.
  package let inYear: Money
  /// What it costs in a whole year.
  package let fullYear: Money

  package var weekly: Money { new - old }
}
