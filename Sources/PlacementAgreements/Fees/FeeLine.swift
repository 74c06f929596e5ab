package import Values

/// A line of a fee: what is paid for what, from a day until the day before another.
package struct FeeLine: Hashable, Sendable {
  package enum Per: String, CaseIterable, Sendable {
    /// Paid for each of its days at a seventh of its amount.
    case week
    /// Paid on its first day.
    case once
  }

  package enum Cause: String, CaseIterable, Sendable {
    /// With the agreement.
    case agreed
    /// By a variation.
    case varied
    /// By the annual uplift.
    case uplift
  }

  package let number: Int
  /// By its code in `Contracts/Agreements/fee-line-kinds.yaml`.
  package let kind: String
  /// Tells two lines of one kind apart, such as two additional workers; from 1.
  package let position: Int
  package let range: DayRange
  package let per: Per
  /// Pounds a week, or once.
  package let amount: Money
  /// Of additional staffing: hundredths of an hour a week.
  package let hours: Int?
  /// Of additional staffing: workers to children, as in `2:1`.
  package let ratio: String?
  package let cause: Cause

  package init(
    number: Int, kind: String, position: Int, range: DayRange, per: Per, amount: Money,
    hours: Int?, ratio: String?, cause: Cause
  ) {
    self.number = number
    self.kind = kind
    self.position = position
    self.range = range
    self.per = per
    self.amount = amount
    self.hours = hours
    self.ratio = ratio
    self.cause = cause
  }
}
